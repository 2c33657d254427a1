package homeport.datasets;

import homeport.store.KeyedTable;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// The images of a data set and of its alternate indexes. What has changed in them goes to the
/// store in one unit of work, and never in the middle of an operation: so an index has in the store
/// what the records say, whatever happens.
final class ImageSet {
  /// A change is written to the store's log of pages beside what was there before.
  private static final int ROOM = 3;

  /// Bytes of changes between two looks at what room there is.
  private static final long LOOK = 1 << 20;

  private final UnitOfWork work;
  private final LongPredicate room;
  private final Function<KeyedTable, KeyedImage.@Nullable Contents> before;
  private final List<KeyedImage> images = new ArrayList<>();
  private int holders;
  private boolean due;

  /// So many bytes of changes are known to have room.
  private long roomFor;

  ImageSet(UnitOfWork work) {
    this(work, _ -> true);
  }

  ImageSet(UnitOfWork work, LongPredicate room) {
    this(work, room, _ -> null);
  }

  /// @param room whether so many bytes can be written
  /// @param before what an image had in memory at the last CLOSE, when the store still has the same
  ImageSet(
      UnitOfWork work,
      LongPredicate room,
      Function<KeyedTable, KeyedImage.@Nullable Contents> before) {
    this.work = work;
    this.room = room;
    this.before = before;
  }

  KeyedImage.@Nullable Contents before(KeyedTable table) {
    return before.apply(table);
  }

  UnitOfWork work() {
    return work;
  }

  void add(KeyedImage image) {
    images.add(image);
  }

  /// Its images: that of the records, then those of the indexes.
  List<KeyedImage> images() {
    return images;
  }

  /// Begins an operation that changes more than one image.
  void hold() {
    holders++;
  }

  /// Ends it.
  void release() {
    if (--holders == 0 && due) {
      flush();
    }
  }

  boolean held() {
    return holders > 0;
  }

  /// There is much that has changed: sends it as soon as no operation is under way.
  void flushSoon() {
    if (held()) {
      due = true;
    } else {
      flush();
    }
  }

  /// Sends all changes to the store and makes them durable. A file system without room for them is
  /// found out before: a store that cannot write what it has begun to write is lost for this
  /// process.
  void flush() {
    long changed = changedBytes();
    if (changed > 0 && !room.test(changed * ROOM)) {
      throw new StoreException(
          StoreException.FULL,
          "the file system has no room for " + changed + " bytes of changes",
          null);
    }
    boolean any = false;
    for (KeyedImage image : images) {
      any |= image.send();
    }
    if (any) {
      work.commit();
    }
    for (KeyedImage image : images) {
      image.sent(any);
    }
    due = false;
    roomFor = 0;
  }

  private long changedBytes() {
    long changed = 0;
    for (int i = 0; i < images.size(); i++) {
      changed += images.get(i).changedBytes();
    }
    return changed;
  }

  /// True when there is room for what has changed and some more. A program is told of a full file
  /// system where it writes, as by VSAM, and not at CLOSE, whose status few programs look at.
  boolean hasRoom() {
    long changed = changedBytes();
    if (changed >= roomFor) {
      if (!room.test((changed + LOOK) * ROOM)) {
        return false;
      }
      roomFor = changed + LOOK;
    }
    return true;
  }

  /// Writes what has changed and gives the store's unit of work up.
  void close() {
    try (work) {
      flush();
    } finally {
      images.forEach(KeyedImage::release);
    }
  }

  /// Gives up what could not be written, and the store's unit of work.
  void abandon() {
    images.forEach(KeyedImage::release);
    work.close();
  }
}
