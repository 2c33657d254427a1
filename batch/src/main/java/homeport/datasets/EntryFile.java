package homeport.datasets;

import homeport.datasets.KeyedImage.Place;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.store.StoreException;

/// An open entry-sequenced data set: records are read in the order in which they were written,
/// added at the end, and replaced by others of the same length (Enterprise COBOL 6.4 Programming
/// Guide, "Processing VSAM files": VSAM sequential files). A record's address is the sum of the
/// lengths of those before it; control intervals have no part in it (A-0211).
final class EntryFile extends ClusterFile {
  private static final int ADDRESS = ImageForm.ADDRESS;

  private final KeyedImage image;
  private final KeyCursor cursor;
  private final int recordMax;
  private final byte[] entry;

  /// Where the next record goes.
  private long end;

  EntryFile(KeyedDataSet dataSet, OpenMode mode) {
    super(dataSet, mode);
    Attributes.EntrySequenced attributes = (Attributes.EntrySequenced) dataSet.attributes();
    this.image = dataSet.image();
    this.cursor = new KeyCursor(image, ImageForm.of(attributes));
    this.recordMax = attributes.recordMax();
    this.entry = new byte[ADDRESS + recordMax];
    if (mode == OpenMode.OUTPUT || mode == OpenMode.EXTEND) {
      Place last = new Place();
      synchronized (image) {
        if (image.lower(last, null, 0, 0)) {
          Leaf leaf = last.found();
          end = address(leaf.heap, leaf.at[last.slot]) + leaf.length[last.slot] - ADDRESS;
        }
      }
    }
  }

  private static long address(byte[] bytes, int at) {
    long value = 0;
    for (int i = 0; i < ADDRESS; i++) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    synchronized (image) {
      try {
        if (!cursor.next()) {
          return FileStatus.AT_END;
        }
        cursor.read();
        Place place = cursor.place;
        Leaf leaf = place.found();
        recordLength = leaf.length[place.slot] - ADDRESS;
        int count = Math.min(recordLength, capacity);
        System.arraycopy(leaf.heap, leaf.at[place.slot] + ADDRESS, area, offset, count);
        return recordLength > capacity ? FileStatus.LENGTH_CONFLICT : FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    if (mode != OpenMode.OUTPUT && mode != OpenMode.EXTEND) {
      return FileStatus.NOT_OPEN_FOR_OUTPUT;
    }
    if (length < 1 || length > recordMax) {
      return refused(
          FileStatus.RECORD_SIZE,
          "a record of " + length + " bytes; the data set takes 1 to " + recordMax);
    }
    synchronized (image) {
      try {
        if (!room(length)) {
          return noSpace();
        }
        for (int i = 0; i < ADDRESS; i++) {
          entry[i] = (byte) (end >>> 8 * (ADDRESS - 1 - i));
        }
        System.arraycopy(area, offset, entry, ADDRESS, length);
        boolean added = image.insert(entry, 0, ADDRESS + length);
        assert added;
        grown(length);
        end += length;
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int rewrite(byte[] area, int offset, int length, boolean lastRead) {
    if (mode != OpenMode.I_O) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (length != recordLength) {
      return refused(
          FileStatus.RECORD_SIZE,
          "a record of " + recordLength + " bytes cannot become one of " + length);
    }
    synchronized (image) {
      try {
        Place place = cursor.place;
        if (!image.valid(place) && !cursor.again()) {
          return FileStatus.NOT_FOUND;
        }
        Leaf leaf = place.found();
        System.arraycopy(leaf.heap, leaf.at[place.slot], entry, 0, ADDRESS);
        System.arraycopy(area, offset, entry, ADDRESS, length);
        image.replace(place, entry, 0, ADDRESS + length);
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  int full() {
    return FileStatus.BOUNDARY;
  }
}
