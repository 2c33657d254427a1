package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.JobParameters;
import homeport.jcl.JobParameters.JobReturnCode;
import homeport.jcl.JobParameters.MessageLevel;
import homeport.jcl.JobParameters.TypeOfRun;
import homeport.jcl.StepReference;
import homeport.jcl.draft.DraftJob;
import homeport.jcl.draft.DraftStep;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a JOB statement.
final class JobParametersBuilder {
  private static final int ACCOUNTING_CHARACTERS = 142;
  private static final int PROGRAMMER_CHARACTERS = 20;
  private static final Map<String, TypeOfRun> TYPES =
      Map.of(
          "SCAN", TypeOfRun.SCAN,
          "HOLD", TypeOfRun.HOLD,
          "JCLHOLD", TypeOfRun.JCLHOLD,
          "COPY", TypeOfRun.COPY);

  private final DraftJob draft;
  private final References references;
  private final Values values;

  JobParametersBuilder(DraftJob draft, References references, Problems problems) {
    this.draft = draft;
    this.references = references;
    this.values = new Values(problems);
  }

  JobParameters build() {
    List<Parameter> written = draft.parameters();
    Keywords keywords = new Keywords(JclSupport.Area.JOB, written, 2, values.problems());
    if (draft.name().isEmpty()) {
      values.problems().add(new JclParameterProblem.Missing(draft.at(), "the job's name"));
    }
    References.Place end = new References.Place(draft.call(), Integer.MAX_VALUE);
    Tests tests = new Tests(references, end, values);
    TypeOfRun type = values.word(keywords.get("TYPRUN"), "TYPRUN", TYPES);
    Boolean bias =
        values.word(keywords.get("GDGBIAS"), "GDGBIAS", Map.of("JOB", false, "STEP", true));
    Value notify = keywords.get("NOTIFY");
    return new JobParameters(
        accounting(keywords.positional(0)),
        values.text(keywords.positional(1), "the programmer's name", PROGRAMMER_CHARACTERS),
        jobClass(keywords.get("CLASS")),
        outputClass(keywords.get("MSGCLASS")),
        messageLevel(keywords.get("MSGLEVEL")),
        notify == null ? null : notify.text(),
        values.scaled(keywords.get("REGION"), "REGION", "KM", 2_146_435_072L),
        tests.time(keywords.get("TIME"), true),
        type == null ? TypeOfRun.RUN : type,
        restart(keywords.get("RESTART"), end),
        values.integer(keywords.get("PRTY"), "PRTY", 0, 15),
        returnCode(keywords.get("JOBRC"), end),
        bias != null && bias,
        tests.ofJob(keywords.get("COND")));
  }

  private List<String> accounting(@Nullable Value value) {
    List<String> parts = Values.texts(value);
    if (value != null && String.join(",", parts).length() > ACCOUNTING_CHARACTERS) {
      values
          .problems()
          .add(
              new JclParameterProblem.ValueTooLong(
                  value.at(), "accounting information", ACCOUNTING_CHARACTERS));
    }
    return parts;
  }

  /// One character, or a class of JES2 with a longer name.
  private @Nullable String jobClass(@Nullable Value value) {
    String text = values.text(value, "CLASS", 8);
    if (value != null && text != null && !text.matches("[A-Z0-9]{1,8}")) {
      values
          .problems()
          .add(new JclParameterProblem.UnknownValue(value.at(), value.raw(), "CLASS", ""));
    }
    return text;
  }

  private @Nullable String outputClass(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    if (!value.text().matches("[A-Z0-9]")) {
      values
          .problems()
          .add(new JclParameterProblem.UnknownValue(value.at(), value.raw(), "MSGCLASS", ""));
      return null;
    }
    return value.text();
  }

  private MessageLevel messageLevel(@Nullable Value value) {
    if (value == null) {
      return MessageLevel.ALL;
    }
    List<Value> items = value.items();
    Integer statements = values.integer(Values.item(items, 0), "MSGLEVEL", 0, 2);
    Integer messages = values.integer(Values.item(items, 1), "MSGLEVEL", 0, 1);
    return new MessageLevel(
        statements == null ? MessageLevel.ALL.statements() : statements,
        messages == null ? MessageLevel.ALL.messages() : messages);
  }

  /// `RESTART=step`, `RESTART=step.procstep`; `*` is the first step. A checkpoint cannot be named,
  /// because none are taken.
  private @Nullable StepReference restart(@Nullable Value value, References.Place end) {
    if (value == null) {
      return null;
    }
    List<Value> items = value.items();
    if (items.size() > 1) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnsupportedParameter(
                  items.get(1).at(), "RESTART=(,checkid)", "JOB", "checkpoints are not taken"));
      return null;
    }
    Value step = items.getFirst();
    if (step.text().equals("*")) {
      return draft.steps().isEmpty() ? null : References.reference(draft.steps().getFirst());
    }
    StepReference found = references.find(step.text(), end);
    if (found == null) {
      values
          .problems()
          .add(
              new JclParameterProblem.InvalidReference(
                  step.at(), step.text(), noSuchStep(step.text()), "the job cannot begin there"));
    }
    return found;
  }

  private String noSuchStep(String text) {
    for (DraftStep step : draft.steps()) {
      if (!step.call().isJob() && step.call().stepName().equals(text)) {
        return "it calls a procedure; name a step of that, such as `"
            + text
            + "."
            + step.name()
            + "`";
      }
    }
    return "the job has no step of this name";
  }

  private JobReturnCode returnCode(@Nullable Value value, References.Place end) {
    if (value == null || value.text().equals("MAXRC")) {
      return new JobReturnCode.Highest();
    }
    if (value.text().equals("LASTRC")) {
      return new JobReturnCode.Last();
    }
    List<Value> items = value.items();
    Value name = Values.item(items, 1);
    if (!items.getFirst().text().equals("STEP") || name == null || items.size() > 2) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnknownValue(
                  value.at(),
                  value.raw(),
                  "JOBRC",
                  Names.near(value.raw(), List.of("MAXRC", "LASTRC"))));
      return new JobReturnCode.Highest();
    }
    StepReference step = references.step(name.text(), end, name.at());
    return step == null ? new JobReturnCode.Highest() : new JobReturnCode.OfStep(step);
  }
}
