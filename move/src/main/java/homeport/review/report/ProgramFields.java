package homeport.review.report;

import homeport.review.model.Program;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/// A program in `review.json`.
record ProgramFields(JsonReport.Fields json, Set<String> blocked) {
  void program(Program program) throws IOException {
    json.open();
    json.text("name", program.name());
    json.place(program.place());
    json.number("lines", program.lines());
    json.flag("runs_unmodified", program.runsUnmodified());
    json.flag("ready", !blocked.contains("P:" + program.name()));
    json.number("errors", program.errors());
    json.flag("online", program.online());
    counts("verbs", program.verbs());
    counts("commands", program.commands());
    json.list("files", program.files(), this::file);
    json.list("online_files", program.onlineFiles(), this::onlineFile);
    json.list("tables", program.tables(), this::table);
    json.texts("copybooks", program.copybooks());
    json.texts("copybooks_missing", program.missing());
    json.close();
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.open(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.number(count.getKey(), count.getValue());
    }
    json.close();
  }

  private void file(Program.FileUse file) throws IOException {
    json.open();
    json.text("name", file.name());
    json.text("dd", file.ddName());
    json.text("organization", file.organization());
    json.texts("open", file.modes());
    json.place(file.place());
    json.close();
  }

  private void onlineFile(Program.OnlineFileUse file) throws IOException {
    json.open();
    json.text("file", file.file());
    json.texts("access", file.access().words());
    json.place(file.place());
    json.close();
  }

  private void table(Program.TableUse table) throws IOException {
    json.open();
    json.text("table", table.table());
    json.texts("access", table.access().words());
    json.place(table.place());
    json.close();
  }
}
