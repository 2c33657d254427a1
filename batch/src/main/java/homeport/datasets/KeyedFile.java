package homeport.datasets;

import homeport.datasets.KeyedImage.Place;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Interruption;
import homeport.runtime.OpenMode;
import homeport.store.StoreException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// An open key-sequenced data set, with the behaviour of VSAM in a batch step: what is written
/// stays written when the step abends. Status values are those of Enterprise COBOL 6.4 Language
/// Reference, "File status key", and of its statements READ, START, WRITE, REWRITE and DELETE.
///
/// Key 0 is the prime key, or the alternate key of the path that the file was opened by; keys from
/// 1 are alternate keys.
final class KeyedFile extends ClusterFile {
  private final KeyedImage image;
  private final ImageSet set;
  private final List<IndexImage> upgraded;
  private final boolean tellsDuplicates;
  private final boolean inOrder;
  private final int keyOffset;
  private final int keyLength;
  private final int recordMin;
  private final int recordMax;
  private final KeyCursor[] cursors;

  /// The alternate index that a cursor goes through; null where it goes through the records.
  private final @Nullable IndexImage[] through;

  /// The key of reference.
  private int current;

  /// A record by its prime key; reading does not go on from there.
  private final Place target = new Place();

  private final byte[] last;

  /// The highest key that records of a sequential OUTPUT or EXTEND have to go beyond.
  private final byte[] highest;

  private boolean anyBefore;

  KeyedFile(KeyedDataSet dataSet, OpenMode mode, Access access) {
    this(dataSet, mode, access, null, List.of(), false);
  }

  /// @param path the alternate index by which the file was opened; null for none
  /// @param alternates the indexes of the program's alternate keys
  /// @param tellsDuplicates status 02 where the manual has it: for programs, not for utilities
  KeyedFile(
      KeyedDataSet dataSet,
      OpenMode mode,
      Access access,
      @Nullable IndexImage path,
      List<IndexImage> alternates,
      boolean tellsDuplicates) {
    super(dataSet, mode);
    Attributes.Keyed attributes = (Attributes.Keyed) dataSet.attributes();
    this.image = dataSet.image();
    this.set = image.set();
    this.upgraded = dataSet.upgraded();
    this.tellsDuplicates = tellsDuplicates;
    this.inOrder =
        access == Access.SEQUENTIAL && (mode == OpenMode.OUTPUT || mode == OpenMode.EXTEND);
    this.keyOffset = attributes.keyOffset();
    this.keyLength = attributes.keyLength();
    this.recordMin = keyOffset + keyLength;
    this.recordMax = attributes.recordMax();
    this.last = new byte[keyLength];
    this.highest = new byte[keyLength];
    this.cursors = new KeyCursor[alternates.size() + 1];
    this.through = new IndexImage[cursors.length];
    cursors[0] = path == null ? new KeyCursor(image, ImageForm.of(attributes)) : path.cursor();
    through[0] = path;
    for (int i = 1; i < cursors.length; i++) {
      through[i] = alternates.get(i - 1);
      cursors[i] = alternates.get(i - 1).cursor();
    }
    if (inOrder && mode == OpenMode.EXTEND) {
      synchronized (image) {
        anyBefore = image.lower(target, null, 0, 0);
        if (anyBefore) {
          Leaf leaf = target.found();
          System.arraycopy(leaf.heap, leaf.at[target.slot] + keyOffset, highest, 0, keyLength);
        }
      }
    }
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    Interruption.poll();
    synchronized (image) {
      try {
        return cursors[current].next() ? deliver(area, offset, capacity) : FileStatus.AT_END;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  @Override
  public int readPrevious(byte[] area, int offset, int capacity) {
    synchronized (image) {
      try {
        return cursors[current].previous() ? deliver(area, offset, capacity) : FileStatus.AT_END;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  /// Status 02 when the next record has the same alternate key (Enterprise COBOL 6.4 Language
  /// Reference, "File status key").
  private int deliver(byte[] area, int offset, int capacity) {
    KeyCursor cursor = cursors[current];
    IndexImage index = through[current];
    Place place = cursor.place;
    cursor.read();
    boolean duplicate = false;
    if (index != null) {
      if (!index.record(cursor, image, target)) {
        return refused(
            FileStatus.LOGIC_ERROR,
            "the alternate index has an entry for a record that is not there: it has no UPGRADE");
      }
      place = target;
      duplicate = tellsDuplicates && index.moreOfSameKey(cursor);
    }
    Leaf leaf = place.found();
    int at = leaf.at[place.slot];
    recordLength = leaf.length[place.slot];
    System.arraycopy(leaf.heap, at, area, offset, Math.min(recordLength, capacity));
    System.arraycopy(leaf.heap, at + keyOffset, last, 0, keyLength);
    if (recordLength > capacity) {
      return FileStatus.LENGTH_CONFLICT;
    }
    return duplicate ? FileStatus.DUPLICATE_ALTERNATE_KEY : FileStatus.OK;
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
    if (keyNumber < 0 || keyNumber >= cursors.length || keyLength != length(keyNumber)) {
      return FileStatus.LOGIC_ERROR;
    }
    synchronized (image) {
      try {
        KeyCursor cursor = cursors[keyNumber];
        boolean found =
            through[keyNumber] == null
                ? cursor.exact(key, keyOffset)
                : cursor.first(key, keyOffset, keyLength);
        if (!found) {
          return FileStatus.NOT_FOUND;
        }
        current = keyNumber;
        return deliver(area, offset, capacity);
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private int length(int keyNumber) {
    IndexImage index = through[keyNumber];
    return index == null ? keyLength : index.keyLength();
  }

  @Override
  public int start(int keyNumber, Position position, byte[] key, int keyOffset, int keyLength) {
    if (keyNumber < 0
        || keyNumber >= cursors.length
        || keyLength < 1
        || keyLength > length(keyNumber)) {
      return FileStatus.LOGIC_ERROR;
    }
    synchronized (image) {
      try {
        current = keyNumber;
        return cursors[keyNumber].start(position, key, keyOffset, keyLength)
            ? FileStatus.OK
            : FileStatus.NOT_FOUND;
      } catch (StoreException e) {
        return failed(e);
      }
    }
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
        int status =
            upgraded.isEmpty() ? insert(area, offset, length) : insertAll(area, offset, length);
        if (inOrder && FileStatus.successful(status)) {
          System.arraycopy(area, key, highest, 0, keyLength);
          anyBefore = true;
        }
        return status;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private int insert(byte[] area, int offset, int length) {
    if (!room(length)) {
      return image.exact(target, area, offset + keyOffset) ? FileStatus.DUPLICATE_KEY : noSpace();
    }
    if (!image.insert(area, offset, length)) {
      return FileStatus.DUPLICATE_KEY;
    }
    grown(length);
    return FileStatus.OK;
  }

  /// Adds a record with its entries in the alternate indexes, or none of them.
  private int insertAll(byte[] area, int offset, int length) {
    if (image.exact(target, area, offset + keyOffset)) {
      return FileStatus.DUPLICATE_KEY;
    }
    int status = duplicates(area, offset, length);
    if (!FileStatus.successful(status)) {
      return status;
    }
    if (!room(length)) {
      return noSpace();
    }
    return changing(
        status,
        () -> {
          for (IndexImage index : upgraded) {
            index.add(area, offset, length);
          }
          grown(length);
          return image.insert(area, offset, length);
        });
  }

  /// What the alternate keys of a record that is to be written say: 22 when an index that is to be
  /// unique has one already, 02 when another has, 00 otherwise.
  private int duplicates(byte[] area, int offset, int length) {
    int status = FileStatus.OK;
    for (IndexImage index : upgraded) {
      if (index.hasOther(area, offset, length)) {
        if (index.unique()) {
          return FileStatus.DUPLICATE_KEY;
        }
        status = FileStatus.DUPLICATE_ALTERNATE_KEY;
      }
    }
    return status;
  }

  private int changing(int status, BooleanSupplier change) {
    set.hold();
    try {
      boolean done = change.getAsBoolean();
      assert done;
      return status;
    } finally {
      set.release();
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
        Place place = cursors[0].place;
        if (through[0] != null || !readLast(place, area, key)) {
          if (!image.exact(target, area, key)) {
            return FileStatus.NOT_FOUND;
          }
          place = target;
        }
        int more = length - place.found().length[place.slot];
        if (!room(more)) {
          return noSpace();
        }
        if (upgraded.isEmpty()) {
          image.replace(place, area, offset, length);
          grown(more);
          return FileStatus.OK;
        }
        int status = replaceAll(place, area, offset, length);
        if (FileStatus.successful(status)) {
          grown(more);
        }
        return status;
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  /// Replaces a record and, where its alternate key is another now, its entry in the index.
  private int replaceAll(Place place, byte[] area, int offset, int length) {
    Leaf leaf = place.found();
    byte[] old = leaf.record(place.slot);
    int status = FileStatus.OK;
    for (IndexImage index : upgraded) {
      if (!index.sameKey(old, 0, old.length, area, offset, length)
          && index.hasOther(area, offset, length)) {
        if (index.unique()) {
          return FileStatus.DUPLICATE_KEY;
        }
        status = FileStatus.DUPLICATE_ALTERNATE_KEY;
      }
    }
    return changing(
        status,
        () -> {
          for (IndexImage index : upgraded) {
            if (!index.sameKey(old, 0, old.length, area, offset, length)) {
              index.remove(old, 0, old.length);
              index.add(area, offset, length);
            }
          }
          boolean there = image.exact(target, area, offset + keyOffset);
          image.replace(target, area, offset, length);
          return there;
        });
  }

  /// True when the record last read has the key: a rewrite mostly follows its read.
  private boolean readLast(Place place, byte[] area, int key) {
    if (!image.valid(place)) {
      return false;
    }
    Leaf leaf = place.found();
    return leaf.live(place.slot) && leaf.compareKey(place.slot, area, key, keyLength) == 0;
  }

  @Override
  public int deleteLast() {
    return delete(last, 0);
  }

  /// By the prime key; through a path by the alternate key, the first record that has it.
  @Override
  public int deleteKey(byte[] key, int keyOffset, int keyLength) {
    if (keyLength != length(0)) {
      return FileStatus.LOGIC_ERROR;
    }
    IndexImage path = through[0];
    if (path == null) {
      return delete(key, keyOffset);
    }
    synchronized (image) {
      try {
        KeyCursor search = path.cursor();
        if (!search.first(key, keyOffset, keyLength) || !path.record(search, image, target)) {
          return FileStatus.NOT_FOUND;
        }
        return delete(target.found().key(target.slot), 0);
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }

  private int delete(byte[] key, int offset) {
    if (mode != OpenMode.I_O) {
      return FileStatus.NOT_OPEN_FOR_UPDATE;
    }
    synchronized (image) {
      try {
        if (!image.exact(target, key, offset)) {
          return FileStatus.NOT_FOUND;
        }
        grown(-target.found().length[target.slot]);
        if (upgraded.isEmpty()) {
          image.delete(target);
          return FileStatus.OK;
        }
        byte[] old = target.found().record(target.slot);
        return changing(
            FileStatus.OK,
            () -> {
              for (IndexImage index : upgraded) {
                index.remove(old, 0, old.length);
              }
              boolean there = image.exact(target, key, offset);
              image.delete(target);
              return there;
            });
      } catch (StoreException e) {
        return failed(e);
      }
    }
  }
}
