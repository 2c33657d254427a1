package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSetName;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// IMPORT (z/OS DFSMS Access Method Services Commands, "IMPORT"): makes the cluster or alternate
/// index of a portable data set again, with its paths, or fills an empty cluster (INTOEMPTY). The
/// portable data set is read to its end first, so that one that is damaged changes nothing.
final class ImportCommand {
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  ImportCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Import command) throws CommandFailure {
    Portable portable = check(command);
    String exported = portable.entry().name();
    String name = command.newNames().getOrDefault(exported, exported);
    target(command, name);
    messages.first(
        "IDC0604I",
        "DATA SET BEING IMPORTED WAS EXPORTED ON " + ExportCommand.shown(portable.exported()));
    boolean made = makeRoom(command, portable, name);
    try {
      if (made) {
        define(command, portable, name);
      }
      long records = fill(command, portable, name);
      if (portable.inhibited()) {
        ExportCommand.inhibit(step.catalog(), name);
      }
      messages.first("IDC0005I", "NUMBER OF RECORDS PROCESSED WAS " + records);
      return 0;
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be imported: " + FileFailure.words(e));
      if (made) {
        withdraw(name);
      }
      throw new CommandFailure(FAILED);
    }
  }

  private void withdraw(String name) {
    try {
      boolean gone = step.catalog().delete(name);
      messages.second("IDC0551I", "** ENTRY " + name + (gone ? " DELETED" : " NOT DELETED"));
    } catch (IOException e) {
      messages.second("HP4003", name + " is left, not wholly loaded: " + FileFailure.words(e));
    }
  }

  /// Reads the portable data set to its end.
  private Portable check(Command.Import command) throws CommandFailure {
    try (PortableFile.Source source = PortableFile.open(step, messages, command.input())) {
      Portable.Reader reader = new Portable.Reader(source);
      for (Integer length = reader.next(); length != null; length = reader.next()) {
        assert length >= 0;
      }
      return reader.portable();
    } catch (Portable.NotPortable e) {
      messages.first(
          "HP4231", command.input().name() + " is no portable data set: " + e.getMessage());
    } catch (IOException e) {
      messages.first("HP4003", command.input().name() + " cannot be read: " + FileFailure.words(e));
    }
    throw new CommandFailure(FAILED);
  }

  /// What OUTFILE or OUTDATASET names has to be what is made.
  private void target(Command.Import command, String name) throws CommandFailure {
    Command.Target output = command.output();
    String wanted = output.name();
    if (output.byDd()) {
      wanted =
          step.files().binding(output.name()) instanceof DdBinding.DataSet dataSet
              ? dataSet.name()
              : "";
    }
    if (!step.catalog().trueName(wanted).equals(name)) {
      messages.first(
          "HP4232",
          "the portable data set holds "
              + name
              + ", the output is "
              + (wanted.isEmpty() ? "DD " + output.name() : wanted)
              + ": OBJECTS with NEWNAME gives another name");
      throw new CommandFailure(FAILED);
    }
    if (!DataSetName.valid(name)) {
      messages.first("HP4205", "`" + name + "` is not the name of a data set");
      throw new CommandFailure(FAILED);
    }
  }

  /// Deletes the entry of that name when it may be replaced.
  ///
  /// @return false when the records go into the cluster that is there
  private boolean makeRoom(Command.Import command, Portable portable, String name)
      throws CommandFailure {
    CatalogEntry there = step.catalog().entry(name);
    if (there == null) {
      return true;
    }
    boolean empty = there.attributes() instanceof Attributes.Cluster cluster && !cluster.loaded();
    if (empty && command.intoEmpty()) {
      String differs = differs(portable.entry().attributes(), there.attributes());
      if (differs != null) {
        messages.first("HP4232", name + " cannot take the records: " + differs);
        throw new CommandFailure(FAILED);
      }
      return false;
    }
    if (!portable.temporary() || empty) {
      messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
      messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38");
      throw new CommandFailure(FAILED);
    }
    Command.Delete delete =
        new Command.Delete(
            command.lastLine(),
            List.of(new Command.Entry(name, null)),
            null,
            false,
            false,
            command.purge());
    int code = new DeleteCommand(step, messages).run(delete);
    if (code != 0) {
      throw new CommandFailure(FAILED);
    }
    return true;
  }

  private static @Nullable String differs(Attributes exported, Attributes there) {
    return switch (exported) {
      case Attributes.Keyed one when there instanceof Attributes.Keyed other ->
          one.keyOffset() == other.keyOffset() && one.keyLength() == other.keyLength()
              ? null
              : "its keys are " + other + ", those exported " + one;
      case Attributes.EntrySequenced _ when there instanceof Attributes.EntrySequenced -> null;
      case Attributes.Relative _ when there instanceof Attributes.Relative -> null;
      case Attributes.Keyed _,
          Attributes.EntrySequenced _,
          Attributes.Relative _,
          Attributes.AlternateIndex _,
          Attributes.Sequential _,
          Attributes.Partitioned _,
          Attributes.Pointer _ ->
          "it is organized in another way";
    };
  }

  private void define(Command.Import command, Portable portable, String name)
      throws CommandFailure, IOException {
    Catalog catalog = step.catalog();
    Attributes attributes = portable.entry().attributes();
    boolean defined =
        switch (attributes) {
          case Attributes.Cluster cluster ->
              catalog.define(name, cluster.withLoaded(false)) != null;
          case Attributes.AlternateIndex index -> {
            String base = command.newNames().getOrDefault(index.base(), index.base());
            if (!(catalog.records(base) instanceof Attributes.Keyed)) {
              messages.first("IDC3012I", "ENTRY " + base + " NOT FOUND");
              throw new CommandFailure(FAILED);
            }
            yield catalog.define(
                    name,
                    new Attributes.AlternateIndex(
                        base,
                        index.keyOffset(),
                        index.keyLength(),
                        index.unique(),
                        index.upgrade(),
                        false))
                != null;
          }
          case Attributes.Sequential _, Attributes.Partitioned _, Attributes.Pointer _ -> false;
        };
    if (!defined) {
      throw new IOException("it cannot be defined");
    }
    for (String path : portable.paths()) {
      String pathName = command.newNames().getOrDefault(path, path);
      if (!DataSetName.valid(pathName)
          || catalog.define(pathName, new Attributes.Path(name)) == null) {
        throw new IOException("there is a " + pathName + " already, which is to be its path");
      }
    }
  }

  private long fill(Command.Import command, Portable portable, String name)
      throws CommandFailure, IOException {
    boolean filled =
        switch (portable.entry().attributes()) {
          case Attributes.Cluster cluster -> cluster.loaded();
          case Attributes.AlternateIndex index -> {
            StepFiles.BuiltIndex built = index.built() ? step.files().buildIndex(name) : null;
            if (index.built() && built == null) {
              throw new IOException("its cluster is open");
            }
            yield false;
          }
          case Attributes.Sequential _, Attributes.Partitioned _, Attributes.Pointer _ -> false;
        };
    if (!filled) {
      return 0;
    }
    Opened opened = step.files().openByName(name, OpenMode.OUTPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file == null) {
      throw new IOException(opened.detail());
    }
    boolean numbered = portable.entry().attributes() instanceof Attributes.Relative;
    long records = 0;
    int status = FileStatus.OK;
    try (PortableFile.Source source = PortableFile.open(step, messages, command.input())) {
      Portable.Reader reader = new Portable.Reader(source);
      Integer length = reader.next();
      while (length != null && FileStatus.successful(status)) {
        status =
            numbered
                ? file.writeRelative(reader.number(), reader.area(), 0, length)
                : file.write(reader.area(), 0, length);
        records++;
        length = reader.next();
      }
    } finally {
      int closed = file.close();
      status = FileStatus.successful(status) ? closed : status;
    }
    if (!FileStatus.successful(status)) {
      String detail = file.detail();
      throw new IOException("record " + records + ": " + (detail == null ? status : detail));
    }
    return records;
  }
}
