package homeport.review.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import homeport.review.ReviewProblem;
import homeport.review.model.Blocker;
import homeport.review.model.Call;
import homeport.review.model.Copybook;
import homeport.review.model.DataSet;
import homeport.review.model.EstateReview;
import homeport.review.model.Finding;
import homeport.review.model.Inventory;
import homeport.review.model.Member;
import homeport.review.model.Place;
import homeport.review.model.Procedure;
import homeport.review.model.Verdict;
import homeport.review.model.Wave;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// `review.json`; docs/formats/review-json.md describes it. The same review gives the same bytes.
public final class JsonReport {
  /// The format's version; goes up when a field changes its meaning or goes away.
  static final int FORMAT = 1;

  private final Fields json;

  private JsonReport(Fields json) {
    this.json = json;
  }

  public static String of(EstateReview review) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter(" ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      new JsonReport(new Fields(json)).review(review);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void review(EstateReview review) throws IOException {
    json.open();
    json.number("format", FORMAT);
    json.text("estate", review.estate());
    if (review.date() != null) {
      json.text("date", review.date());
    }
    totals(review.totals());
    inventory(review.inventory());
    json.list("programs", review.programs(), new ProgramFields(json, review.blocked())::program);
    json.list("calls", review.calls(), this::call);
    json.list("jobs", review.jobs(), new JobFields(json, review.blocked())::job);
    json.list("procedures", review.procedures(), this::procedure);
    json.list("datasets", review.dataSets(), this::dataSet);
    json.list("copybooks", review.copybooks(), this::copybook);
    json.list("findings", review.findings(), this::finding);
    json.list("blockers", review.blockers(), this::blocker);
    json.list("waves", review.waves(), this::wave);
    json.list("members", review.members(), this::member);
    json.list("left_out", review.problems(), this::problem);
    json.close();
  }

  private void totals(EstateReview.Totals totals) throws IOException {
    json.open("totals");
    json.number("members", totals.members());
    json.number("members_left_out", totals.leftOut());
    json.number("programs", totals.programs());
    json.number("program_lines", totals.programLines());
    json.number("programs_run_unmodified", totals.accepted());
    json.number("program_lines_run_unmodified", totals.acceptedLines());
    json.number("programs_ready", totals.ready());
    json.number("jobs", totals.jobs());
    json.number("steps", totals.steps());
    json.number("jobs_ready", totals.jobsReady());
    json.number("datasets", totals.dataSets());
    json.number("copybooks", totals.copybooks());
    json.number("calls", totals.calls());
    json.number("servers", totals.servers());
    json.open("findings");
    for (Map.Entry<Verdict, Integer> count : totals.byVerdict().entrySet()) {
      json.number(count.getKey().word(), count.getValue());
    }
    json.close();
    json.close();
  }

  private void inventory(Inventory inventory) throws IOException {
    json.open("inventory");
    json.list("servers", inventory.servers(), this::server);
    json.list("rejected", inventory.rejected(), this::rejected);
    json.close();
  }

  private void server(Inventory.Server server) throws IOException {
    json.open();
    json.text("id", server.id());
    json.text("vendor", server.vendor());
    json.text("model", server.model());
    json.text("role", server.role());
    json.open("capacity");
    json.amount("value", server.value());
    json.text("metric", server.metric());
    json.close();
    json.text("os", server.os());
    json.list("products", server.products(), this::product);
    json.close();
  }

  private void product(Inventory.Product product) throws IOException {
    json.open();
    json.text("name", product.name());
    json.text("version", product.version());
    json.close();
  }

  private void rejected(Inventory.Rejected row) throws IOException {
    json.open();
    json.number("line", row.line());
    json.text("reason", row.reason());
    json.close();
  }

  private void call(Call call) throws IOException {
    json.open();
    json.text("from", call.from());
    json.text("to", call.to());
    json.text("kind", call.kind());
    json.texts("possible", call.possible());
    json.place(call.place());
    json.close();
  }

  private void procedure(Procedure procedure) throws IOException {
    json.open();
    json.text("name", procedure.name());
    json.place(procedure.place());
    json.texts("used_by", procedure.usedBy());
    json.close();
  }

  private void dataSet(DataSet dataSet) throws IOException {
    json.open();
    json.text("name", dataSet.name());
    json.text("kind", dataSet.kind());
    json.list("uses", dataSet.uses(), this::use);
    json.close();
  }

  private void use(DataSet.Use use) throws IOException {
    json.open();
    json.text("job", use.job());
    json.text("step", use.step());
    json.text("program", use.program());
    json.texts("access", use.access().words());
    json.place(use.place());
    json.close();
  }

  private void copybook(Copybook copybook) throws IOException {
    json.open();
    json.text("name", copybook.name());
    json.text("file", copybook.file());
    json.number("lines", copybook.lines());
    json.texts("used_by", copybook.usedBy());
    json.close();
  }

  private void finding(Finding finding) throws IOException {
    json.open();
    json.text("id", finding.id());
    json.text("subject", finding.subject());
    json.text("product", finding.product());
    json.text("class", finding.verdict().word());
    json.place(finding.place());
    json.numbers("lines", finding.lines());
    json.text("unit", finding.unit());
    json.text("blocker", finding.group());
    json.text("rule", finding.rule());
    json.text("said", finding.said());
    json.text("text", finding.text());
    json.close();
  }

  private void blocker(Blocker blocker) throws IOException {
    json.open();
    json.number("rank", blocker.rank());
    json.text("id", blocker.id());
    json.text("product", blocker.product());
    json.text("class", blocker.verdict().word());
    json.number("findings", blocker.findings());
    json.place(blocker.place());
    json.texts("direct", blocker.direct());
    json.open("hanging");
    json.texts("programs", blocker.programs());
    json.texts("jobs", blocker.jobs());
    json.texts("datasets", blocker.dataSets());
    json.close();
    json.close();
  }

  private void wave(Wave wave) throws IOException {
    json.open();
    json.number("wave", wave.number());
    json.list("groups", wave.groups(), this::group);
    json.close();
  }

  private void group(Wave.Group group) throws IOException {
    json.open();
    json.texts("programs", group.programs());
    json.texts("jobs", group.jobs());
    json.number("blocked", group.blocked());
    json.numbers("after", group.dependsOn());
    json.close();
  }

  private void member(Member member) throws IOException {
    json.open();
    json.text("name", member.name());
    json.text("file", member.file());
    json.text("kind", member.kind().word());
    json.number("lines", member.lines());
    json.close();
  }

  private void problem(ReviewProblem problem) throws IOException {
    json.open();
    json.text("id", problem.id());
    json.place(new Place(problem.file(), problem.line()));
    json.text("text", problem.text());
    json.close();
  }

  /// Writes fields in the order in which they are named.
  record Fields(JsonGenerator json) {
    interface Writer<T> {
      void write(T value) throws IOException;
    }

    void open() throws IOException {
      json.writeStartObject();
    }

    void open(String name) throws IOException {
      json.writeObjectFieldStart(name);
    }

    void close() throws IOException {
      json.writeEndObject();
    }

    void text(String name, String value) throws IOException {
      json.writeStringField(name, value);
    }

    void number(String name, int value) throws IOException {
      json.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
      json.writeBooleanField(name, value);
    }

    /// Without a fraction where there is none.
    void amount(String name, double value) throws IOException {
      if (value == Math.rint(value)) {
        json.writeNumberField(name, (long) value);
      } else {
        json.writeNumberField(name, value);
      }
    }

    void texts(String name, List<String> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    void numbers(String name, List<Integer> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (int value : values) {
        json.writeNumber(value);
      }
      json.writeEndArray();
    }

    <T> void list(String name, List<T> values, Writer<T> writer) throws IOException {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        writer.write(value);
      }
      json.writeEndArray();
    }

    void place(Place place) throws IOException {
      json.writeObjectFieldStart("place");
      json.writeStringField("file", place.file());
      json.writeNumberField("line", place.line());
      json.writeEndObject();
    }
  }
}
