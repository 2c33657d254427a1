package homeport.datasets;

import homeport.datasets.KeyedImage.Place;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Interruption;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.StoreException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An open key-sequenced data set, with the behaviour of VSAM in a batch step: what is written
/// stays written when the step abends. Status values are those of Enterprise COBOL 6.4 Language
/// Reference, "File status key", and of its statements READ, START, WRITE, REWRITE and DELETE.
final class KeyedFile implements RecordFile {
  private final KeyedDataSet dataSet;
  private final KeyedImage image;
  private final OpenMode mode;
  private final boolean inOrder;
  private final int keyOffset;
  private final int keyLength;
  private final int recordMin;
  private final int recordMax;

  /// The record last read, from which reading goes on.
  private final Place place = new Place();

  /// A record that a rewrite or delete looks for; reading does not go on from there.
  private final Place target = new Place();

  private @Nullable String detail;
  private int recordLength;

  /// Where reading goes on: a key with one byte of zero behind it, so that it can stand for the
  /// place after the key as well.
  private final byte[] here;

  private int hereLength;
  private Next next = Next.AT;

  private final byte[] last;

  /// The highest key that records of a sequential OUTPUT or EXTEND have to go beyond.
  private final byte[] highest;

  private boolean anyBefore;

  private enum Next {
    /// The record at [#here], or the first after it.
    AT,
    /// The first record after [#here].
    AFTER,
    END
  }

  KeyedFile(KeyedDataSet dataSet, OpenMode mode, Access access) {
    Attributes.Keyed attributes = dataSet.attributes();
    this.dataSet = dataSet;
    this.image = dataSet.image();
    this.mode = mode;
    this.inOrder =
        access == Access.SEQUENTIAL && (mode == OpenMode.OUTPUT || mode == OpenMode.EXTEND);
    this.keyOffset = attributes.keyOffset();
    this.keyLength = attributes.keyLength();
    this.recordMin = keyOffset + keyLength;
    this.recordMax = attributes.recordMax();
    this.here = new byte[keyLength + 1];
    this.last = new byte[keyLength];
    this.highest = new byte[keyLength];
    if (inOrder && mode == OpenMode.EXTEND) {
      synchronized (image) {
        anyBefore = image.lower(place, null, 0, 0);
        if (anyBefore) {
          copyKey(highest);
        }
      }
    }
  }

  private void copyKey(byte[] to) {
    Leaf leaf = place.found();
    System.arraycopy(leaf.heap, leaf.at[place.slot] + keyOffset, to, 0, keyLength);
  }

  private int failed(StoreException e) {
    detail = e.id() + ' ' + dataSet.name() + ": " + e.getMessage();
    return FileStatus.PERMANENT_ERROR;
  }

  private int refused(int status, String sentence) {
    detail = dataSet.name() + ": " + sentence;
    return status;
  }

  @Override
  public @Nullable String detail() {
    return detail;
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    Interruption.poll();
    synchronized (image) {
      try {
        boolean found =
            switch (next) {
              case END -> false;
              case AT -> image.ceiling(place, here, 0, hereLength);
              case AFTER ->
                  image.valid(place)
                      ? image.next(place)
                      : image.ceiling(place, here, 0, hereLength + 1);
            };
        return found ? deliver(area, offset, capacity) : end();
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int readPrevious(byte[] area, int offset, int capacity) {
    synchronized (image) {
      try {
        boolean found =
            switch (next) {
              case END -> false;
              case AT ->
                  hereLength == keyLength && image.exact(place, here, 0)
                      || image.lower(place, here, 0, hereLength);
              case AFTER -> image.lower(place, here, 0, hereLength);
            };
        return found ? deliver(area, offset, capacity) : end();
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private int end() {
    next = Next.END;
    return FileStatus.AT_END;
  }

  private int deliver(byte[] area, int offset, int capacity) {
    Leaf leaf = place.found();
    int at = leaf.at[place.slot];
    recordLength = leaf.length[place.slot];
    System.arraycopy(leaf.heap, at, area, offset, Math.min(recordLength, capacity));
    System.arraycopy(leaf.heap, at + keyOffset, here, 0, keyLength);
    System.arraycopy(leaf.heap, at + keyOffset, last, 0, keyLength);
    hereLength = keyLength;
    next = Next.AFTER;
    return recordLength > capacity ? FileStatus.LENGTH_CONFLICT : FileStatus.OK;
  }

  @Override
  public int readKey(
      int keyNumber,
      byte[] key,
      int keyOffset,
      int keyLength,
      byte[] area,
      int offset,
      int capacity) {
    Interruption.poll();
    if (keyNumber != 0 || keyLength != this.keyLength) {
      return FileStatus.LOGIC_ERROR;
    }
    synchronized (image) {
      try {
        return image.exact(place, key, keyOffset)
            ? deliver(area, offset, capacity)
            : FileStatus.NOT_FOUND;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  /// A key shorter than the data set's compares with the leading part of the records' keys (START
  /// statement, KEY phrase: the shorter operand's length decides).
  @Override
  public int start(int keyNumber, Position position, byte[] key, int keyOffset, int keyLength) {
    if (keyNumber != 0 || keyLength < 1 || keyLength > this.keyLength) {
      return FileStatus.LOGIC_ERROR;
    }
    synchronized (image) {
      try {
        boolean found =
            switch (position) {
              case GREATER_OR_EQUAL -> image.ceiling(place, key, keyOffset, keyLength);
              case EQUAL ->
                  image.ceiling(place, key, keyOffset, keyLength)
                      && beginsWith(key, keyOffset, keyLength);
              case LESS -> image.lower(place, key, keyOffset, keyLength);
              case GREATER -> {
                byte[] beyond = beyond(key, keyOffset, keyLength);
                yield beyond != null && image.ceiling(place, beyond, 0, beyond.length);
              }
              case LESS_OR_EQUAL -> {
                byte[] beyond = beyond(key, keyOffset, keyLength);
                yield image.lower(place, beyond, 0, beyond == null ? 0 : beyond.length);
              }
            };
        if (!found) {
          next = Next.END;
          return FileStatus.NOT_FOUND;
        }
        copyKey(here);
        hereLength = this.keyLength;
        next = Next.AT;
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private boolean beginsWith(byte[] key, int offset, int length) {
    Leaf leaf = place.found();
    int from = leaf.at[place.slot] + keyOffset;
    for (int i = 0; i < length; i++) {
      if (leaf.heap[from + i] != key[offset + i]) {
        return false;
      }
    }
    return true;
  }

  /// The least key that is more than all that begin with the given bytes; null when there is none,
  /// after bytes that are all X'FF'.
  private static byte @Nullable [] beyond(byte[] key, int offset, int length) {
    int end = length;
    while (end > 0 && key[offset + end - 1] == (byte) 0xFF) {
      end--;
    }
    if (end == 0) {
      return null;
    }
    byte[] beyond = Arrays.copyOfRange(key, offset, offset + end);
    beyond[end - 1]++;
    return beyond;
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    Interruption.poll();
    if (mode == OpenMode.INPUT) {
      return FileStatus.NOT_OPEN_FOR_OUTPUT;
    }
    if (length < recordMin || length > recordMax) {
      return wrongSize(length);
    }
    synchronized (image) {
      try {
        int key = offset + keyOffset;
        if (inOrder && anyBefore) {
          int order = Arrays.compareUnsigned(area, key, key + keyLength, highest, 0, keyLength);
          if (order <= 0) {
            return order == 0 ? FileStatus.DUPLICATE_KEY : FileStatus.SEQUENCE_ERROR;
          }
        }
        if (!image.insert(area, offset, length)) {
          return FileStatus.DUPLICATE_KEY;
        }
        if (inOrder) {
          System.arraycopy(area, key, highest, 0, keyLength);
          anyBefore = true;
        }
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private int wrongSize(int length) {
    return refused(
        FileStatus.RECORD_SIZE,
        "a record of " + length + " bytes; the data set takes " + recordMin + " to " + recordMax);
  }

  /// In sequential access the key must be that of the record last read (status 21), in the others
  /// that of a record that is there (23).
  @Override
  public int rewrite(byte[] area, int offset, int length, boolean lastRead) {
    if (mode != OpenMode.I_O) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (length < recordMin || length > recordMax) {
      return wrongSize(length);
    }
    int key = offset + keyOffset;
    if (lastRead && !Arrays.equals(area, key, key + keyLength, last, 0, keyLength)) {
      return FileStatus.SEQUENCE_ERROR;
    }
    synchronized (image) {
      try {
        if (readLast(area, key)) {
          image.replace(place, area, offset, length);
          return FileStatus.OK;
        }
        if (!image.exact(target, area, key)) {
          return FileStatus.NOT_FOUND;
        }
        image.replace(target, area, offset, length);
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  /// True when the record last read has the key: a rewrite mostly follows its read.
  private boolean readLast(byte[] area, int key) {
    if (!image.valid(place)) {
      return false;
    }
    Leaf leaf = place.found();
    return leaf.live(place.slot) && leaf.compareKey(place.slot, area, key, keyLength) == 0;
  }

  @Override
  public int deleteLast() {
    return deleteKey(last, 0, keyLength);
  }

  @Override
  public int deleteKey(byte[] key, int keyOffset, int keyLength) {
    if (mode != OpenMode.I_O) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    if (keyLength != this.keyLength) {
      return FileStatus.LOGIC_ERROR;
    }
    synchronized (image) {
      try {
        if (!image.exact(target, key, keyOffset)) {
          return FileStatus.NOT_FOUND;
        }
        image.delete(target);
        return FileStatus.OK;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int recordLength() {
    return recordLength;
  }

  @Override
  public long relativeNumber() {
    return 0;
  }

  @Override
  public int readRelative(long number, byte[] area, int offset, int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int writeRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int rewriteRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int deleteRelative(long number) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int close() {
    try {
      dataSet.close(mode);
      return FileStatus.OK;
    } catch (StoreException e) {
      return failed(e);
    }
  }
}
