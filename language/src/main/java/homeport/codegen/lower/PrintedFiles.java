package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.StatementTree;
import java.util.HashSet;
import java.util.Set;

/// Which files are print files: those with LINAGE, or with WRITE … ADVANCING anywhere. Every record
/// of theirs has a control character in front (Programming Guide, "ADV").
final class PrintedFiles {
  private PrintedFiles() {}

  static Set<Integer> of(ProgramModel model) {
    Set<Integer> printed = new HashSet<>();
    for (FileModel file : model.files()) {
      if (file.linage() != null) {
        printed.add(file.index());
      }
    }
    for (Procedure procedure : model.procedures()) {
      for (var sentence : procedure.sentences()) {
        StatementTree.visit(
            sentence.statements(),
            statement -> {
              if (statement instanceof FileStatement.Write write && write.advancing() != null) {
                add(model, model.bindings().record(write.record()), printed);
              }
            });
      }
    }
    model.contained().forEach(inner -> printed.addAll(of(inner)));
    return printed;
  }

  private static void add(ProgramModel model, DataItem record, Set<Integer> printed) {
    for (FileModel file : model.files()) {
      if (file.records().contains(record)) {
        printed.add(file.index());
      }
    }
  }
}
