package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.JclLimits;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.Program;
import homeport.jcl.Step;
import homeport.jcl.StepTests;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.draft.DraftStep;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An EXEC statement and its DDs to a step.
final class StepBuilder {
  private final DraftStep draft;
  private final References references;
  private final References.Place place;
  private final Values values;
  private final Problems problems;

  StepBuilder(DraftStep draft, References references, Problems problems) {
    this.draft = draft;
    this.references = references;
    this.place = new References.Place(draft.call(), draft.number());
    this.values = new Values(problems);
    this.problems = problems;
  }

  Step build() {
    Keywords keywords = new Keywords(JclSupport.Area.EXEC, draft.parameters(), 0, problems);
    checkOrder();
    Tests tests = new Tests(references, place, values);
    return new Step(
        draft.at(),
        draft.number(),
        draft.stepName(),
        draft.procStepName(),
        program(keywords),
        parm(keywords.get("PARM")),
        values.name(keywords.get("PARMDD"), "PARMDD"),
        keywords.get("COND") == null ? StepTests.NONE : tests.ofStep(keywords.get("COND")),
        tests.time(keywords.get("TIME"), draft.sharedTime()),
        values.scaled(keywords.get("REGION"), "REGION", "KM", 2_146_435_072L),
        Values.texts(keywords.get("ACCT")),
        dds());
  }

  private void checkOrder() {
    List<Parameter> afterFirst = draft.parameters().subList(1, draft.parameters().size());
    for (Parameter parameter : afterFirst) {
      if (parameter.keyword().equals("PROC")) {
        problems.add(new JclParameterProblem.Conflict(parameter.keywordAt(), "PROC", "PGM"));
      }
    }
    if (draft.parameters().stream().anyMatch(p -> p.keyword().equals("PARM"))
        && draft.parameters().stream().anyMatch(p -> p.keyword().equals("PARMDD"))) {
      problems.add(new JclParameterProblem.Conflict(draft.at(), "PARMDD", "PARM"));
    }
  }

  private Program program(Keywords keywords) {
    Value value = keywords.get("PGM");
    if (value == null) {
      problems.add(new JclParameterProblem.Missing(draft.at(), "the program's name"));
      return new Program.Named("");
    }
    if (value instanceof Value.Text text && text.text().startsWith("*.")) {
      DdReference reference =
          references.dd(text.text(), place, draft.number(), List.of(), text.at());
      return reference == null ? new Program.Named("") : new Program.FromDd(reference);
    }
    String name = values.name(value, "PGM");
    return new Program.Named(name == null ? "" : name);
  }

  /// What the program gets: parts of a list with commas between, apostrophes and the list's
  /// parentheses left out, two ampersands made one (z/OS MVS JCL Reference, "PARM parameter").
  private @Nullable String parm(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (Value item : value.items()) {
      parts.add(part(item));
    }
    String parm = String.join(",", parts).replace("&&", "&");
    if (parm.length() > JclLimits.PARM_CHARACTERS) {
      problems.add(
          new JclParameterProblem.ValueTooLong(value.at(), "PARM", JclLimits.PARM_CHARACTERS));
    }
    return parm;
  }

  private static String part(Value item) {
    return switch (item) {
      case Value.Text text -> text.text();
      case Value.Keyed keyed -> keyed.keyword() + "=" + part(keyed.value());
      case Value.Group group -> group.raw();
      case Value.Omitted _ -> "";
    };
  }

  private List<Dd> dds() {
    List<Dd> dds = new ArrayList<>();
    List<DraftDd> earlier = new ArrayList<>();
    int statements = 0;
    for (DraftDd dd : draft.dds()) {
      statements += dd.parts().size();
      if (statements > JclLimits.DDS_IN_STEP) {
        problems.add(new JclStructureProblem.TooManyDds(dd.at(), JclLimits.DDS_IN_STEP));
        break;
      }
      DdContext context =
          new DdContext(values, references, place, draft.number(), List.copyOf(earlier));
      dds.add(new DdBuilder(context).build(dd));
      earlier.add(dd);
    }
    return dds;
  }
}
