package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.FileStatement;

/// Binds the statements that read, write and sort.
final class FileBinder {
  private final ReferenceBinder references;
  private final FileNames files;
  private final FlowBinder flow;
  private final EnvironmentBinder environment;

  FileBinder(
      ReferenceBinder references, FileNames files, FlowBinder flow, EnvironmentBinder environment) {
    this.references = references;
    this.files = files;
    this.flow = flow;
    this.environment = environment;
  }

  void bind(FileStatement statement) {
    switch (statement) {
      case FileStatement.Open s -> s.files().forEach(file -> files.file(file.file()));
      case FileStatement.Close s -> s.files().forEach(file -> files.file(file.file()));
      case FileStatement.Read s -> read(s);
      case FileStatement.Write s -> write(s);
      case FileStatement.Rewrite s -> rewrite(s);
      case FileStatement.Delete s -> files.file(s.file());
      case FileStatement.Start s -> start(s);
      case FileStatement.Sort s -> sort(s);
      case FileStatement.Release s -> release(s);
      case FileStatement.Return s -> returned(s);
    }
  }

  private void read(FileStatement.Read s) {
    files.file(s.file());
    references.item(s.into());
    references.item(s.key());
  }

  private void write(FileStatement.Write s) {
    files.record(s.record(), s.file());
    references.value(s.from());
    FileStatement.Write.Advancing advancing = s.advancing();
    if (advancing != null) {
      references.value(advancing.lines());
      environment.device(advancing.mnemonic());
    }
  }

  private void rewrite(FileStatement.Rewrite s) {
    files.record(s.record(), s.file());
    references.value(s.from());
  }

  private void start(FileStatement.Start s) {
    files.file(s.file());
    references.item(s.key());
  }

  private void sort(FileStatement.Sort s) {
    boolean isFile = files.knows(s.file()) || s.using().size() + s.giving().size() > 0;
    if (isFile || s.input() != null || s.output() != null) {
      files.file(s.file());
    } else {
      references.sortedTable(s.table());
    }
    for (DataEntry.SortKey key : s.keys()) {
      key.names().forEach(references::table);
    }
    environment.alphabet(s.collating());
    s.using().forEach(files::file);
    s.giving().forEach(files::file);
    flow.range(s.input());
    flow.range(s.output());
  }

  private void release(FileStatement.Release s) {
    files.record(s.record(), s.file());
    references.value(s.from());
  }

  private void returned(FileStatement.Return s) {
    files.file(s.file());
    references.item(s.into());
  }
}
