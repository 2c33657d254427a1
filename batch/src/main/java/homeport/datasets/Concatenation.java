package homeport.datasets;

import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.util.ArrayList;
import java.util.List;

/// Data sets that are read one behind the other under one ddname (z/OS MVS JCL Reference, DD
/// statement, "Concatenating data sets").
final class Concatenation {
  private final BoundFiles files;
  private final String ddName;
  private final List<DdBinding> parts;

  Concatenation(BoundFiles files, String ddName, List<DdBinding> parts) {
    this.files = files;
    this.ddName = ddName;
    this.parts = parts;
  }

  /// The first data set has to agree with the program; the others with the first: the same format,
  /// with fixed records the same length, with others no longer. What z/OS calls unlike
  /// concatenation is refused.
  Opened open(Wish wish) {
    if (wish.mode() != OpenMode.INPUT || wish.keyed()) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of(
              "HP2022",
              "the data sets concatenated to DD " + ddName + " can only be read in sequence"));
    }
    List<RecordFile> opened = new ArrayList<>();
    Opened first = files.open(ddName, parts.getFirst(), wish);
    if (first.file() == null) {
      return first;
    }
    opened.add(first.file());
    Dcb like = files.dcb(parts.getFirst(), wish.dcb());
    Wish more = Wish.of(OpenMode.INPUT, Access.SEQUENTIAL, like);
    int status = first.status();
    String detail = first.detail();
    for (DdBinding part : parts.subList(1, untilDummy())) {
      Opened next =
          unlike(like, files.dcb(part, like))
              ? refused(like, part)
              : files.open(ddName, part, more);
      if (next.file() == null) {
        opened.forEach(RecordFile::close);
        return next;
      }
      opened.add(next.file());
      if (next.status() != FileStatus.OK) {
        status = next.status();
        detail = next.detail();
      }
    }
    return new Opened(status, new ConcatenatedFile("DD " + ddName, opened), detail);
  }

  /// What stands behind a dummy data set is not read (z/OS MVS JCL Reference, DUMMY parameter,
  /// "Data sets concatenated to dummy data sets").
  private int untilDummy() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof DdBinding.Dummy) {
        return Math.max(i, 1);
      }
    }
    return parts.size();
  }

  private Opened refused(Dcb like, DdBinding part) {
    return Opened.failed(
        FileStatus.ATTRIBUTE_CONFLICT,
        Detail.of(
            "HP2025",
            "the data sets concatenated to DD "
                + ddName
                + " are unlike: the first has "
                + like
                + ", "
                + shown(part)
                + " has "
                + files.dcb(part, like)));
  }

  private static String shown(DdBinding part) {
    return part instanceof DdBinding.DataSet dataSet ? dataSet.shown() : part.toString();
  }

  private static boolean unlike(Dcb first, Dcb other) {
    RecordFormat one = first.recfm();
    RecordFormat two = other.recfm();
    if (one == null || two == null || one.length() != two.length()) {
      return true;
    }
    return one.length() == RecordFormat.Length.FIXED
        ? other.lrecl() != first.lrecl()
        : other.lrecl() > first.lrecl();
  }
}
