package homeport.match;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer for a script. docs/match.md lists the fields.
public final class JsonReport {
  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  public static String of(Answer answer) {
    return of(answer, null);
  }

  /// @param reviewSha256 of the review that the demand was read from, so that the answer is tied to
  ///   it; null when there was none
  public static String of(Answer answer, @Nullable String reviewSha256) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      json.setPrettyPrinter(printer);
      new JsonReport(json).answer(answer, reviewSha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void answer(Answer answer, @Nullable String reviewSha256) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", answer.day().toString());
    if (reviewSha256 != null) {
      json.writeObjectFieldStart("review");
      json.writeStringField("sha256", reviewSha256);
      json.writeEndObject();
    }
    json.writeFieldName("demand");
    demand(answer.demand());
    number("headroom", answer.headroom());
    json.writeArrayFieldStart("candidates");
    for (Candidate candidate : answer.candidates()) {
      candidate(candidate);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cannot_say");
    for (Answer.CannotSay one : answer.cannotSay()) {
      json.writeStartObject();
      server(one.server());
      json.writeStringField("why", one.why());
      sources(one.facts());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (MatchProblem problem : answer.problems()) {
      json.writeStartObject();
      json.writeStringField("id", problem.id());
      json.writeStringField("text", problem.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void demand(Demand demand) throws IOException {
    json.writeStartObject();
    interval("mips", demand.mips());
    interval("online_share", demand.onlineShare());
    interval("power_cores", demand.powerCores());
    texts("from", demand.parts());
    sources(demand.facts());
    json.writeEndObject();
  }

  private void candidate(Candidate c) throws IOException {
    json.writeStartObject();
    server(c.server());
    interval("cores_each", c.unitsPerServer());
    interval("cores", c.units());
    count("count", c.count());
    count("planned", c.planned());
    count("planned_one_spare", c.onePlus());
    count("planned_two_sites", c.twoSites());
    json.writeStringField("standing", c.standing().word());
    json.writeArrayFieldStart("influences");
    for (Influence influence : c.influences()) {
      json.writeStartObject();
      json.writeStringField("what", influence.factor().text());
      interval("value", influence.value());
      number("times", influence.times());
      texts("facts", influence.facts().stream().map(Fact::id).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("chains");
    for (ChainTime time : c.chains()) {
      chain(time);
    }
    json.writeEndArray();
    draws(c.draws());
    sources(c.sources());
    json.writeEndObject();
  }

  private void server(Server server) throws IOException {
    json.writeStringField("server", server.name());
    json.writeStringField("id", server.id());
    json.writeStringField("maker", server.maker());
    json.writeStringField("unit", server.unit());
  }

  private void chain(ChainTime time) throws IOException {
    json.writeStartObject();
    json.writeStringField("chain", time.chain());
    number("today_minutes", time.todayMinutes());
    interval("minutes", time.minutes());
    json.writeBooleanField("or_more", time.least());
    if (time.windowMinutes() != null) {
      number("window_minutes", time.windowMinutes());
    }
    json.writeStringField("verdict", time.verdict());
    json.writeEndObject();
  }

  private void draws(@Nullable Draws draws) throws IOException {
    if (draws == null) {
      return;
    }
    json.writeObjectFieldStart("simulation");
    json.writeNumberField("draws", draws.count());
    json.writeNumberField("seed", draws.seed());
    number("cores_p5", draws.p5());
    number("cores_p50", draws.p50());
    number("cores_p95", draws.p95());
    json.writeEndObject();
  }

  private void sources(List<Fact> facts) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Fact fact : facts) {
      json.writeStartObject();
      json.writeStringField("fact", fact.id());
      json.writeStringField("subject", fact.subject());
      json.writeStringField("value", fact.shown());
      if (fact.value() != null) {
        number("low", fact.value().low());
        number("high", fact.value().high());
      }
      json.writeStringField("unit", fact.unit());
      json.writeStringField("standing", fact.standing().word());
      json.writeStringField("from", fact.source());
      json.writeStringField("date", fact.date());
      json.writeStringField("conditions", fact.conditions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void interval(String name, @Nullable Interval interval) throws IOException {
    if (interval == null) {
      return;
    }
    json.writeObjectFieldStart(name);
    number("low", interval.low());
    number("high", interval.high());
    json.writeEndObject();
  }

  private void count(String name, @Nullable Count count) throws IOException {
    if (count == null) {
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("low", count.low());
    json.writeNumberField("high", count.high());
    json.writeEndObject();
  }

  /// Six digits are more than any fact has.
  private void number(String name, double value) throws IOException {
    double rounded = value == 0 ? 0 : new BigDecimal(value, new MathContext(6)).doubleValue();
    if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15) {
      json.writeNumberField(name, (long) rounded);
    } else {
      json.writeNumberField(name, rounded);
    }
  }
}
