package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// EXPORT (z/OS DFSMS Access Method Services Commands, "EXPORT"): a cluster or an alternate index
/// with its paths becomes a portable data set, and goes unless TEMPORARY says that it stays.
final class ExportCommand {
  private static final int FAILED = 12;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM/dd/yy 'AT' HH:mm:ss", Locale.ROOT);

  private final UtilityStep step;
  private final Messages messages;

  ExportCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  /// A date and time as the messages of EXPORT and IMPORT have it.
  static String shown(LocalDateTime time) {
    return TIME.format(time);
  }

  /// The records of an entry may only be read from now on.
  static void inhibit(Catalog catalog, String name) throws CommandFailure {
    Map<String, String> words = new HashMap<>(catalog.kept(name));
    words.put("DATA.INHIBIT", "INHIBIT");
    if (!catalog.keep(name, words)) {
      throw new CommandFailure(FAILED);
    }
  }

  int run(Command.Export command) throws CommandFailure {
    String name = command.name();
    CatalogEntry entry = step.catalog().find(name);
    boolean portable =
        entry != null
            && (entry.attributes() instanceof Attributes.Cluster
                || entry.attributes() instanceof Attributes.AlternateIndex);
    if (entry == null) {
      messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
      messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
      throw new CommandFailure(FAILED);
    }
    if (!portable) {
      messages.first("HP4230", name + " is no cluster and no alternate index");
      throw new CommandFailure(FAILED);
    }
    if (RecordInput.attributes(step, command.output()) instanceof Attributes.Cluster) {
      messages.first("HP4230", command.output().name() + " is not a sequential data set");
      throw new CommandFailure(FAILED);
    }
    LocalDateTime now = step.now();
    Portable head =
        new Portable(
            entry,
            now,
            command.temporary(),
            command.inhibitTarget(),
            step.catalog().pathsOver(entry.name()));
    long records = write(command, head);
    messages.first("IDC0005I", "NUMBER OF RECORDS PROCESSED WAS " + records);
    messages.first("IDC0594I", "PORTABLE DATA SET CREATED SUCCESSFULLY ON " + shown(now));
    if (command.temporary()) {
      if (command.inhibitSource()) {
        inhibit(step.catalog(), entry.name());
      }
      return 0;
    }
    Command.Delete delete =
        new Command.Delete(
            command.lastLine(),
            List.of(new Command.Entry(entry.name(), null)),
            null,
            false,
            false,
            command.purge());
    return new DeleteCommand(step, messages).run(delete);
  }

  private long write(Command.Export command, Portable head) throws CommandFailure {
    try (PortableFile.Sink sink = PortableFile.create(step, messages, command.output())) {
      Portable.Writer writer = new Portable.Writer(sink, head);
      boolean filled =
          head.entry().attributes() instanceof Attributes.Cluster cluster && cluster.loaded();
      long records = filled ? records(head, writer) : 0;
      writer.end();
      return records;
    } catch (IOException e) {
      messages.first(
          "HP4003", command.output().name() + " cannot be written: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
  }

  private long records(Portable head, Portable.Writer writer) throws CommandFailure, IOException {
    String name = head.entry().name();
    Opened opened = step.files().openByName(name, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file == null) {
      throw RecordInput.notOpened(messages, new Command.Target(false, name), opened, 0);
    }
    boolean numbered = head.entry().attributes() instanceof Attributes.Relative;
    byte[] area = new byte[Dcb.LRECL_MAX];
    long records = 0;
    int status = file.readNext(area, 0, area.length);
    try {
      while (FileStatus.successful(status)) {
        writer.record(numbered ? file.relativeNumber() : 0, area, file.recordLength());
        records++;
        status = file.readNext(area, 0, area.length);
      }
    } finally {
      int closed = file.close();
      assert closed >= 0; // it was only read
    }
    if (status != FileStatus.AT_END) {
      throw new IOException(name + " cannot be read, status " + status);
    }
    return records;
  }
}
