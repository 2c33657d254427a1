package homeport.review.report;

import homeport.review.model.Job;
import java.io.IOException;
import java.util.Set;

/// A job in `review.json`.
record JobFields(JsonReport.Fields json, Set<String> blocked) {
  void job(Job job) throws IOException {
    json.open();
    json.text("name", job.name());
    json.place(job.place());
    json.flag("accepted", job.accepted());
    json.flag("ready", !blocked.contains("J:" + job.name()));
    json.number("errors", job.errors());
    json.list("steps", job.steps(), this::step);
    json.close();
  }

  private void step(Job.Step step) throws IOException {
    json.open();
    json.text("name", step.name());
    json.text("procedure", step.procedure());
    json.text("program", step.program());
    json.texts("runs", step.runs());
    json.flag("here", step.here());
    json.place(step.place());
    json.list("uses", step.uses(), this::use);
    json.close();
  }

  private void use(Job.DataSetUse use) throws IOException {
    json.open();
    json.text("dd", use.ddName());
    json.text("dataset", use.dataSet());
    json.texts("access", use.access().words());
    json.place(use.place());
    json.close();
  }
}
