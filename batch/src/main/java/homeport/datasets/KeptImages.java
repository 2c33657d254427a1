package homeport.datasets;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was in memory of data sets that were closed, for the next OPEN in this process. A program
/// that closes a data set and opens it again, or the next step that does, finds the records where
/// they were, unless the file's stamp says that they have changed.
///
/// Everything here is in the store as well, so it may go at any time: the oldest goes when all
/// together need more than they may have, and all when the memory is needed otherwise.
final class KeptImages {
  /// The share of this process's memory that they may have together.
  private static final int SHARE = 8;

  private final long bytesMax;
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private long bytes;

  /// @param stamp the file's, when the image was closed
  private record Kept(Object stamp, SoftReference<KeyedImage.Contents> contents, long bytes) {}

  KeptImages() {
    this(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /// @param bytesMax most bytes of records to keep
  KeptImages(long bytesMax) {
    this.bytesMax = bytesMax;
  }

  /// Keeps the contents of an image that is closed: the store has all of it.
  synchronized void keep(String name, Object stamp, KeyedImage.Contents contents) {
    remove(name);
    long more = contents.bytes();
    if (more > bytesMax) {
      return;
    }
    Iterator<Map.Entry<String, Kept>> oldest = kept.entrySet().iterator();
    while (bytes + more > bytesMax) {
      bytes -= oldest.next().getValue().bytes();
      oldest.remove();
    }
    kept.put(name, new Kept(stamp, new SoftReference<>(contents), more));
    bytes += more;
  }

  /// What was kept under a name, once; null when it is not what the store has.
  synchronized KeyedImage.@Nullable Contents take(String name, Object stamp) {
    Kept known = remove(name);
    return known != null && known.stamp().equals(stamp) ? known.contents().get() : null;
  }

  private @Nullable Kept remove(String name) {
    Kept known = kept.remove(name);
    if (known != null) {
      bytes -= known.bytes();
    }
    return known;
  }
}
