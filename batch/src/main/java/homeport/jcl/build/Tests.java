package homeport.jcl.build;

import homeport.jcl.Comparison;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.ReturnCodeTest;
import homeport.jcl.StepReference;
import homeport.jcl.StepTests;
import homeport.jcl.TimeLimit;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// COND= and TIME=, which JOB and EXEC share.
final class Tests {
  private static final int TESTS = 8;
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "GT", Comparison.GT,
          "GE", Comparison.GE,
          "EQ", Comparison.EQ,
          "NE", Comparison.NE,
          "LT", Comparison.LT,
          "LE", Comparison.LE);

  private final References references;
  private final References.Place place;
  private final Values values;

  Tests(References references, References.Place place, Values values) {
    this.references = references;
    this.place = place;
    this.values = values;
  }

  /// COND= of an EXEC statement.
  StepTests ofStep(@Nullable Value value) {
    List<ReturnCodeTest> tests = new ArrayList<>();
    StepTests.Abends abends = StepTests.Abends.BYPASS;
    for (Value item : tests(value)) {
      if (item instanceof Value.Text text && text.text().equals("EVEN")) {
        abends = StepTests.Abends.EVEN;
      } else if (item instanceof Value.Text text && text.text().equals("ONLY")) {
        abends = StepTests.Abends.ONLY;
      } else {
        add(item, true, tests);
      }
    }
    return new StepTests(tests, abends);
  }

  /// COND= of a JOB statement.
  List<ReturnCodeTest> ofJob(@Nullable Value value) {
    List<ReturnCodeTest> tests = new ArrayList<>();
    for (Value item : tests(value)) {
      add(item, false, tests);
    }
    return tests;
  }

  /// The tests of a list; one test may stand without the outer parentheses.
  private List<Value> tests(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    List<Value> items = value.items();
    boolean single =
        items.size() >= 2
            && items.getFirst() instanceof Value.Text text
            && Values.isNumber(text.text());
    if (single) {
      return List.of(value);
    }
    if (items.size() > TESTS) {
      values
          .problems()
          .add(new JclParameterProblem.TooManyPositional(items.get(TESTS).at(), "COND", TESTS));
    }
    return items.subList(0, Math.min(TESTS, items.size()));
  }

  private void add(Value test, boolean withStep, List<ReturnCodeTest> tests) {
    List<Value> items = test.items();
    if (!(test instanceof Value.Group)) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnknownValue(
                  test.at(), test.raw(), "COND", Names.near(test.raw(), List.of("EVEN", "ONLY"))));
      return;
    }
    if (items.size() < 2 || items.size() > (withStep ? 3 : 2)) {
      values.format(test, "COND", withStep ? "(code,operator,step)" : "(code,operator)");
      return;
    }
    Integer code = values.integer(items.get(0), "COND", 0, 4095);
    Comparison comparison = values.word(items.get(1), "COND", COMPARISONS);
    Value named = Values.item(items, 2);
    StepReference step = named == null ? null : references.step(named.text(), place, named.at());
    if (code != null && comparison != null && (named == null || step != null)) {
      tests.add(new ReturnCodeTest(code, comparison, step));
    }
  }

  /// `TIME=minutes`, `TIME=(minutes,seconds)`, NOLIMIT, MAXIMUM; 1440 minutes are no limit.
  @Nullable TimeLimit time(@Nullable Value value, boolean shared) {
    if (value == null) {
      return null;
    }
    String text = value.text();
    if (text.equals("NOLIMIT") || text.equals("MAXIMUM")) {
      return new TimeLimit(TimeLimit.UNLIMITED, shared);
    }
    List<Value> items = value.items();
    if (items.size() > 2) {
      values.format(value, "TIME", "(minutes,seconds)");
      return null;
    }
    Long minutes = values.number(Values.item(items, 0), "TIME", 0, 357_912);
    Long seconds = values.number(Values.item(items, 1), "TIME", 0, 59);
    long whole = minutes == null ? 0 : minutes;
    if (whole == 1440) {
      return new TimeLimit(TimeLimit.UNLIMITED, shared);
    }
    return new TimeLimit(whole * 60 + (seconds == null ? 0 : seconds), shared);
  }
}
