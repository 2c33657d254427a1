package homeport.datasets;

import homeport.datasets.KeyedImage.Place;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.store.StoreException;
import java.util.Arrays;

/// An open relative record data set: records by number, from 1 (Enterprise COBOL 6.4 Language
/// Reference, READ, START, WRITE, REWRITE and DELETE, relative files; "File status key").
final class RelativeFile extends ClusterFile {
  private static final int NUMBER = ImageForm.NUMBER;
  private static final long NUMBER_MAX = 0xFFFF_FFFFL;

  /// A START compares with numbers of eight bytes.
  private static final int START_KEY = 8;

  private final KeyedImage image;
  private final KeyCursor cursor;
  private final Place target = new Place();
  private final boolean fixed;
  private final int recordMax;
  private final boolean inOrder;
  private final byte[] key = new byte[NUMBER];
  private final byte[] entry;

  /// The number last read, or written in sequence.
  private long number;

  RelativeFile(KeyedDataSet dataSet, OpenMode mode, Access access) {
    super(dataSet, mode);
    Attributes.Relative attributes = (Attributes.Relative) dataSet.attributes();
    this.image = dataSet.image();
    this.cursor = new KeyCursor(image, ImageForm.of(attributes));
    this.fixed = attributes.fixed();
    this.recordMax = attributes.recordMax();
    this.entry = new byte[NUMBER + recordMax];
    this.inOrder =
        access == Access.SEQUENTIAL && (mode == OpenMode.OUTPUT || mode == OpenMode.EXTEND);
    if (mode == OpenMode.EXTEND) {
      synchronized (image) {
        number = image.lower(target, null, 0, 0) ? numberOf(target) : 0;
      }
    }
  }

  private static long numberOf(Place place) {
    Leaf leaf = place.found();
    int at = leaf.at[place.slot];
    long value = 0;
    for (int i = 0; i < NUMBER; i++) {
      value = value << 8 | leaf.heap[at + i] & 0xFF;
    }
    return value;
  }

  private static void put(long value, byte[] to) {
    for (int i = 0; i < NUMBER; i++) {
      to[i] = (byte) (value >>> 8 * (NUMBER - 1 - i));
    }
  }

  @Override
  public long relativeNumber() {
    return number;
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    synchronized (image) {
      try {
        return cursor.next() ? deliver(area, offset, capacity) : FileStatus.AT_END;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int readPrevious(byte[] area, int offset, int capacity) {
    synchronized (image) {
      try {
        return cursor.previous() ? deliver(area, offset, capacity) : FileStatus.AT_END;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int readRelative(long wanted, byte[] area, int offset, int capacity) {
    synchronized (image) {
      try {
        if (!find(wanted, cursor.place)) {
          return FileStatus.NOT_FOUND;
        }
        return deliver(area, offset, capacity);
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private boolean find(long wanted, Place place) {
    if (wanted < 1 || wanted > NUMBER_MAX) {
      return false;
    }
    put(wanted, key);
    return image.exact(place, key, 0);
  }

  private int deliver(byte[] area, int offset, int capacity) {
    Place place = cursor.place;
    cursor.read();
    Leaf leaf = place.found();
    number = numberOf(place);
    recordLength = leaf.length[place.slot] - NUMBER;
    int count = Math.min(recordLength, capacity);
    System.arraycopy(leaf.heap, leaf.at[place.slot] + NUMBER, area, offset, count);
    return recordLength > capacity ? FileStatus.LENGTH_CONFLICT : FileStatus.OK;
  }

  /// @param wanted a number of eight bytes
  @Override
  public int start(
      int keyNumber, Position position, byte[] wanted, int wantedOffset, int wantedLength) {
    if (keyNumber != 0 || wantedLength != START_KEY) {
      return FileStatus.LOGIC_ERROR;
    }
    long value = 0;
    for (int i = 0; i < START_KEY; i++) {
      value = value << 8 | wanted[wantedOffset + i] & 0xFF;
    }
    put(Math.clamp(value, 0, NUMBER_MAX), key);
    synchronized (image) {
      try {
        return cursor.start(position, key, 0, NUMBER) ? FileStatus.OK : FileStatus.NOT_FOUND;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  /// Sequential access numbers records one after the other.
  @Override
  public int write(byte[] area, int offset, int length) {
    if (!inOrder) {
      return mode == OpenMode.INPUT ? FileStatus.NOT_OPEN_FOR_OUTPUT : FileStatus.LOGIC_ERROR;
    }
    int status = writeRelative(number + 1, area, offset, length);
    if (status == FileStatus.OK) {
      number++;
    }
    return status;
  }

  @Override
  public int writeRelative(long wanted, byte[] area, int offset, int length) {
    if (mode == OpenMode.INPUT) {
      return FileStatus.NOT_OPEN_FOR_OUTPUT;
    }
    if (wrong(length)) {
      return wrongSize(length);
    }
    if (wanted < 1 || wanted > NUMBER_MAX) {
      return refused(
          FileStatus.KEYED_BOUNDARY,
          wanted + " is no relative record number: they go from 1 to " + NUMBER_MAX);
    }
    synchronized (image) {
      try {
        boolean fits = room(length) && (space == null || space.hasNumber(wanted));
        if (!fits) {
          return find(wanted, target) ? FileStatus.DUPLICATE_KEY : noSpace();
        }
        put(wanted, entry);
        System.arraycopy(area, offset, entry, NUMBER, length);
        if (!image.insert(entry, 0, NUMBER + length)) {
          return FileStatus.DUPLICATE_KEY;
        }
        grown(length);
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private boolean wrong(int length) {
    return fixed ? length != recordMax : length < 1 || length > recordMax;
  }

  private int wrongSize(int length) {
    return refused(
        FileStatus.RECORD_SIZE,
        "a record of "
            + length
            + " bytes; the data set takes "
            + (fixed ? "" : "1 to ")
            + recordMax);
  }

  @Override
  public int rewrite(byte[] area, int offset, int length, boolean lastRead) {
    return rewriteRelative(number, area, offset, length);
  }

  @Override
  public int rewriteRelative(long wanted, byte[] area, int offset, int length) {
    if (mode != OpenMode.I_O) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (wrong(length)) {
      return wrongSize(length);
    }
    synchronized (image) {
      try {
        if (!find(wanted, target)) {
          return FileStatus.NOT_FOUND;
        }
        int more = length + NUMBER - target.found().length[target.slot];
        if (!room(more)) {
          return noSpace();
        }
        grown(more);
        put(wanted, entry);
        System.arraycopy(area, offset, entry, NUMBER, length);
        image.replace(target, entry, 0, NUMBER + length);
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int deleteLast() {
    return deleteRelative(number);
  }

  @Override
  public int deleteRelative(long wanted) {
    if (mode != OpenMode.I_O) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    synchronized (image) {
      try {
        if (!find(wanted, target)) {
          return FileStatus.NOT_FOUND;
        }
        grown(NUMBER - target.found().length[target.slot]);
        image.delete(target);
        Arrays.fill(key, (byte) 0);
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }
}
