package homeport.datasets;

import homeport.datasets.RecordFormat.Length;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Organization;
import org.jspecify.annotations.Nullable;

/// The attributes that a program's FD implies, and whether those of a data set agree with them:
/// organization, fixed or variable records, record length, key. A disagreement is file status 39
/// (Enterprise COBOL 6.4 Programming Guide, "Ensuring that file attributes match your program"; for
/// the lengths Language Environment Run-Time Messages, IGZ0201W and those after it).
final class FileAttributes {
  private FileAttributes() {}

  /// What the FD says. Records count as blocked: the bytes are the same.
  static Dcb of(FileDescription file) {
    boolean control = file.printControl();
    boolean spanned = spanned(file);
    RecordFormat format =
        switch (length(file)) {
          case FIXED -> control ? RecordFormat.FBA : RecordFormat.FB;
          case VARIABLE ->
              control
                  ? (spanned ? RecordFormat.VBSA : RecordFormat.VBA)
                  : (spanned ? RecordFormat.VBS : RecordFormat.VB);
          case UNDEFINED -> RecordFormat.U;
        };
    return Dcb.of(format, file.recordMax() == 0 ? 0 : lrecl(file));
  }

  private static Length length(FileDescription file) {
    String mode = file.recordingMode();
    if (mode == null) {
      return file.variable() ? Length.VARIABLE : Length.FIXED;
    }
    return switch (mode) {
      case "F" -> Length.FIXED;
      case "U" -> Length.UNDEFINED;
      default -> Length.VARIABLE;
    };
  }

  private static boolean spanned(FileDescription file) {
    return "S".equals(file.recordingMode());
  }

  private static int lrecl(FileDescription file) {
    int control = file.addsControl() ? 1 : 0;
    int word = length(file) == Length.VARIABLE ? Dcb.RDW : 0;
    int length = file.recordMax() + control + word;
    return length > Dcb.LRECL_MAX && spanned(file) ? Dcb.LRECL_X : Math.min(length, Dcb.LRECL_MAX);
  }

  /// What keeps attributes from being those of a sequential data set at all, in a sentence; null
  /// when nothing does.
  ///
  /// @param file null for a utility
  static @Nullable String conflict(@Nullable FileDescription file, Dcb dcb) {
    String wrong =
        file != null
            ? disagreement(file, dcb)
            : dcb.complete() ? null : "nothing says what records it has: " + dcb;
    return wrong == null && dcb.lrecl() == Dcb.LRECL_X && !dcb.longSpanned()
        ? "LRECL=X is for spanned records, RECFM=VS and VBS: " + dcb
        : wrong;
  }

  /// What keeps an FD and sequential attributes apart, in a sentence; null when they agree.
  private static @Nullable String disagreement(FileDescription file, Dcb dcb) {
    if (file.organization() == Organization.INDEXED
        || file.organization() == Organization.RELATIVE) {
      return "the program says ORGANIZATION "
          + file.organization()
          + ", the data set is sequential";
    }
    RecordFormat recfm = dcb.recfm();
    if (recfm == null || dcb.lrecl() == 0) {
      return "neither the data set, its DD statement nor the FD says RECFM and LRECL: " + dcb;
    }
    if (recfm.length() != length(file)) {
      return "the FD has " + word(length(file)) + " records, the data set " + dcb;
    }
    if (recfm.spanned() != spanned(file)) {
      return spanned(file)
          ? "the FD has RECORDING MODE S, the data set " + dcb
          : "the data set has spanned records, " + dcb + ", the FD not RECORDING MODE S";
    }
    if (spanned(file) && file.recordMax() > Dcb.LRECL_MAX) {
      return "the FD has spanned records of "
          + file.recordMax()
          + " bytes; a program takes up to "
          + Dcb.LRECL_MAX;
    }
    boolean any = dcb.lrecl() == Dcb.LRECL_X; // no number that an FD could be unlike (A-0215)
    if (file.recordMax() > 0 && !any && lrecl(file) != dcb.lrecl()) {
      return "the FD asks for "
          + (recfm.length() == Length.UNDEFINED ? "BLKSIZE=" : "LRECL=")
          + of(file).shownLrecl()
          + " (records of "
          + file.recordMax()
          + " bytes"
          + (file.addsControl() ? ", a control character" : "")
          + (length(file) == Length.VARIABLE ? ", 4 bytes of RDW" : "")
          + "), the data set has "
          + dcb;
    }
    if (recfm.length() == Length.FIXED && dcb.blksize() % dcb.lrecl() != 0) {
      return "BLKSIZE=" + dcb.blksize() + " is no multiple of LRECL=" + dcb.lrecl() + " (S013-20)";
    }
    return null;
  }

  private static String word(Length length) {
    return switch (length) {
      case FIXED -> "fixed";
      case VARIABLE -> "variable";
      case UNDEFINED -> "undefined (RECORDING MODE U)";
    };
  }

  /// What keeps an FD and a cluster apart; null when they agree.
  static @Nullable String conflict(FileDescription file, Attributes.Cluster cluster) {
    return switch (cluster) {
      case Attributes.Keyed keyed -> conflict(file, keyed);
      case Attributes.EntrySequenced entry -> {
        boolean sequential = file.organization() == Organization.SEQUENTIAL;
        yield sequential ? longer(file, entry) : organization(file, "an entry-sequenced one");
      }
      case Attributes.Relative relative -> conflict(file, relative);
    };
  }

  private static String organization(FileDescription file, String kind) {
    return "the program says ORGANIZATION " + file.organization() + ", the data set is " + kind;
  }

  private static @Nullable String longer(FileDescription file, Attributes.Cluster cluster) {
    return file.recordMax() > cluster.recordMax()
        ? "the FD has records of "
            + file.recordMax()
            + " bytes, more than the data set's "
            + cluster
        : null;
  }

  private static @Nullable String conflict(FileDescription file, Attributes.Relative relative) {
    if (file.organization() != Organization.RELATIVE) {
      return organization(file, "a relative record one");
    }
    if (relative.fixed() && file.recordMax() != relative.recordMax()) {
      return "the FD has records of " + file.recordMax() + " bytes, the data set " + relative;
    }
    return longer(file, relative);
  }

  private static @Nullable String conflict(FileDescription file, Attributes.Keyed keyed) {
    if (file.organization() != Organization.INDEXED) {
      return organization(file, "a key-sequenced one");
    }
    FileDescription.Key key = file.key();
    if (key == null) {
      return "the program gives no RECORD KEY";
    }
    if (key.offset() != keyed.keyOffset() || key.length() != keyed.keyLength()) {
      return "the RECORD KEY has "
          + key.length()
          + " bytes at offset "
          + key.offset()
          + ", the data set "
          + keyed;
    }
    return longer(file, keyed);
  }

  /// What keeps an FD and a path over an alternate index apart: its RECORD KEY is the alternate
  /// key.
  static @Nullable String conflict(
      FileDescription file, Attributes.Keyed base, Attributes.AlternateIndex index) {
    if (file.organization() != Organization.INDEXED) {
      return organization(file, "a key-sequenced one");
    }
    if (!file.alternateKeys().isEmpty()) {
      return "the program has an ALTERNATE RECORD KEY, and its ddname leads to a path";
    }
    FileDescription.Key key = file.key();
    return key == null
        ? "the program gives no RECORD KEY"
        : otherKey(key, index, longer(file, base));
  }

  private static @Nullable String otherKey(
      FileDescription.Key key, Attributes.AlternateIndex index, @Nullable String otherwise) {
    return key.offset() != index.keyOffset() || key.length() != index.keyLength()
        ? "the program's key has "
            + key.length()
            + " bytes at offset "
            + key.offset()
            + ", the alternate index KEYS("
            + index.keyLength()
            + ' '
            + index.keyOffset()
            + ')'
        : otherwise;
  }

  /// What keeps one of a program's alternate keys and the alternate index of its path apart.
  ///
  /// @param number of the key, from 0
  static @Nullable String conflict(
      Wish wish, int number, String cluster, Attributes.AlternateIndex index) {
    FileDescription file = wish.file();
    if (file == null) {
      return null;
    }
    if (!index.base().equals(cluster)) {
      return "it is a path to " + index.base() + ", not to " + cluster;
    }
    return conflict(file.alternateKeys().get(number), index);
  }

  /// The same, of a key and an index. Whether the index is unique is its own affair: a program that
  /// leaves WITH DUPLICATES out opens it all the same, and gets status 02 or 22 (A-0213).
  static @Nullable String conflict(FileDescription.Key key, Attributes.AlternateIndex index) {
    return otherKey(key, index, null);
  }
}
