package homeport.jobs.schedule;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// All that can be wrong with the schedule of a day.
public sealed interface ScheduleProblem extends Problem {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// The text is not YAML, or not of the form of a schedule.
  record Form(Span at, String sentence) implements ScheduleProblem {
    @Override
    public String id() {
      return "HP5041";
    }

    @Override
    public String title() {
      return sentence;
    }

    @Override
    public String help() {
      return "`homeport explain HP5041` shows a schedule";
    }
  }

  /// `after` names what the schedule does not have.
  record UnknownEntry(Span at, String name, @Nullable String near) implements ScheduleProblem {
    @Override
    public String id() {
      return "HP5042";
    }

    @Override
    public String title() {
      return "the schedule has no job `" + name + "`";
    }

    @Override
    public @Nullable String help() {
      return near == null ? null : "did you mean `" + near + "`?";
    }
  }

  /// Two entries of one name.
  record RepeatedEntry(Span at, String name) implements ScheduleProblem {
    @Override
    public String id() {
      return "HP5043";
    }

    @Override
    public String title() {
      return "`" + name + "` is in the schedule twice";
    }

    @Override
    public String help() {
      return "give one of them another `id`";
    }
  }

  /// Jobs that wait for one another.
  record Circle(Span at, String names) implements ScheduleProblem {
    @Override
    public String id() {
      return "HP5044";
    }

    @Override
    public String title() {
      return "these jobs wait for one another: " + names;
    }
  }

  /// A job that is not there.
  record NoSuchJob(Span at, String job) implements ScheduleProblem {
    @Override
    public String id() {
      return "HP5045";
    }

    @Override
    public String title() {
      return "there is no job `" + job + "`: neither a member of the estate's jobs nor a file";
    }
  }
}
