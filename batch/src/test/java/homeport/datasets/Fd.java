package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Key;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.util.List;
import java.util.Map;

/// File descriptions as short as tests want them.
record Fd(
    Organization organization,
    Access access,
    boolean optional,
    int min,
    int max,
    boolean variable,
    String recordingMode,
    boolean control,
    Key key) {
  static final CodePage PAGE = CodePage.of("1140");

  static Fd fixed(int length) {
    return new Fd(
        Organization.SEQUENTIAL,
        Access.SEQUENTIAL,
        false,
        length,
        length,
        false,
        null,
        false,
        null);
  }

  static Fd variable(int max) {
    return new Fd(
        Organization.SEQUENTIAL, Access.SEQUENTIAL, false, 1, max, true, null, false, null);
  }

  static Fd keyed(int max, int keyOffset, int keyLength) {
    return new Fd(
        Organization.INDEXED,
        Access.DYNAMIC,
        false,
        max,
        max,
        false,
        null,
        false,
        new Key(keyOffset, keyLength, false));
  }

  Fd inSequence() {
    return new Fd(
        organization, Access.SEQUENTIAL, optional, min, max, variable, recordingMode, control, key);
  }

  Fd isOptional() {
    return new Fd(organization, access, true, min, max, variable, recordingMode, control, key);
  }

  Fd mode(String mode) {
    return new Fd(organization, access, optional, min, max, variable, mode, control, key);
  }

  Fd withControl() {
    return new Fd(organization, access, optional, min, max, variable, recordingMode, true, key);
  }

  Fd lines() {
    return new Fd(
        Organization.LINE_SEQUENTIAL, access, optional, min, max, variable, null, control, key);
  }

  FileDescription of(String ddName) {
    return new FileDescription(
        ddName + "-FILE",
        ddName,
        1,
        optional,
        organization,
        access,
        min,
        max,
        variable,
        recordingMode,
        control,
        key,
        List.of());
  }

  /// Opens with one DD, `DD1`.
  Opened open(DataSets estate, DdBinding binding, OpenMode mode) {
    return new StepFiles(Map.of("DD1", binding), estate, PAGE).open(of("DD1"), mode);
  }

  /// Opens what has to open with status 00.
  RecordFile opened(DataSets estate, DdBinding binding, OpenMode mode) {
    Opened opened = open(estate, binding, mode);
    if (opened.status() != 0 || opened.file() == null) {
      throw new AssertionError("status " + opened.status() + ": " + opened.detail());
    }
    return opened.file();
  }

  static byte[] ebcdic(String text) {
    return PAGE.encode(text);
  }
}
