package homeport.testkit;

/// Files that hold what must come out of a run.
public final class GoldenFiles {
  private GoldenFiles() {}

  /// True when `UPDATE_GOLDEN=1` asks that tests write what comes out instead of comparing it. CI,
  /// where nobody looks at what was written, refuses it.
  public static boolean areWritten() {
    boolean written = "1".equals(System.getenv("UPDATE_GOLDEN"));
    if (written && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("golden files are not written in CI");
    }
    return written;
  }
}
