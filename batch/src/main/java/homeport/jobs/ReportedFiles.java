package homeport.jobs;

import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription;
import homeport.runtime.FileStatus;
import homeport.runtime.Files;
import homeport.runtime.OpenMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A step's files that say in the job log why an OPEN failed, or another operation for good. The
/// program sees two characters of file status and often ends with an abend of its own; who reads
/// the log needs the reason. So does he who does not know that a data set was not closed (97).
final class ReportedFiles implements Files {
  private static final String ID = "HP5032";
  private static final String FAILED = "HP5033";

  /// A program that tries again and again must not fill the log.
  private static final int SAID_MAX = 20;

  private final StepFiles files;
  private final JobLog log;
  private int said;

  ReportedFiles(StepFiles files, JobLog log) {
    this.files = files;
    this.log = log;
  }

  @Override
  public Opened open(FileDescription file, OpenMode mode) {
    OpenEvent event = begun();
    return reported(event, file.ddName(), mode, files.open(file, mode));
  }

  @Override
  public Opened open(String ddName, OpenMode mode, int recordLength) {
    OpenEvent event = begun();
    return reported(event, ddName, mode, files.open(ddName, mode, recordLength));
  }

  @Override
  public void failed(FileDescription file, int status, @Nullable String detail) {
    if (said < SAID_MAX) {
      said++;
      log.console(
          String.format(
              Locale.ROOT, "%s DD %s GAVE FILE STATUS %02d", FAILED, file.ddName(), status));
      if (detail != null) {
        log.consoleMore(detail);
      }
    }
  }

  private static OpenEvent begun() {
    OpenEvent event = new OpenEvent();
    event.begin();
    return event;
  }

  private Opened reported(OpenEvent event, String ddName, OpenMode mode, Opened opened) {
    event.end();
    if (event.shouldCommit()) {
      event.ddName = ddName;
      event.mode = mode.name().replace('_', '-');
      event.status = opened.status();
      event.commit();
    }
    boolean remarkable = opened.file() == null || opened.status() == FileStatus.VERIFIED;
    if (remarkable && opened.detail() != null && said < SAID_MAX) {
      said++;
      log.console(
          String.format(
              Locale.ROOT,
              "%s OPEN %s OF DD %s GAVE FILE STATUS %02d",
              ID,
              mode.name().replace('_', '-'),
              ddName,
              opened.status()));
      log.consoleMore(opened.detail());
    }
    return opened;
  }
}
