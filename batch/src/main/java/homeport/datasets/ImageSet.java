package homeport.datasets;

import homeport.store.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/// The images of a data set and of its alternate indexes. What has changed in them goes to the
/// store in one unit of work, and never in the middle of an operation: so an index has in the store
/// what the records say, whatever happens.
final class ImageSet {
  private final UnitOfWork work;
  private final List<KeyedImage> images = new ArrayList<>();
  private int holders;
  private boolean due;

  ImageSet(UnitOfWork work) {
    this.work = work;
  }

  UnitOfWork work() {
    return work;
  }

  void add(KeyedImage image) {
    images.add(image);
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

  /// Sends all changes to the store and makes them durable.
  void flush() {
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
  }

  /// Writes what has changed and gives the store's unit of work up.
  void close() {
    try (work) {
      flush();
    } finally {
      images.forEach(KeyedImage::release);
    }
  }
}
