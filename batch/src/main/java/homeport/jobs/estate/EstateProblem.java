package homeport.jobs.estate;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// All that can be wrong with `homeport.yaml`.
public sealed interface EstateProblem extends Problem {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// The file is not YAML.
  record NotYaml(Span at, String reason) implements EstateProblem {
    @Override
    public String id() {
      return "HP5001";
    }

    @Override
    public String title() {
      return "this is not YAML: " + reason;
    }
  }

  /// A key that nothing reads.
  record UnknownKey(Span at, String key, @Nullable String near) implements EstateProblem {
    @Override
    public String id() {
      return "HP5002";
    }

    @Override
    public String title() {
      return "`" + key + "` is not a key of homeport.yaml";
    }

    @Override
    public @Nullable String help() {
      return near == null
          ? "`homeport explain HP5002` lists the keys"
          : "did you mean `" + near + "`?";
    }
  }

  /// A value of the wrong kind.
  record WrongKind(Span at, String key, String wanted) implements EstateProblem {
    @Override
    public String id() {
      return "HP5003";
    }

    @Override
    public String title() {
      return "`" + key + "` wants " + wanted;
    }
  }

  /// A key that is given twice.
  record RepeatedKey(Span at, String key, Span first) implements EstateProblem {
    @Override
    public String id() {
      return "HP5004";
    }

    @Override
    public String title() {
      return "`" + key + "` is given twice";
    }
  }

  /// A place that is not there.
  record NothingThere(Span at, String key, String entry) implements EstateProblem {
    @Override
    public String id() {
      return "HP5005";
    }

    @Override
    public String title() {
      return "there is nothing at `" + entry + "`, which `" + key + "` names";
    }

    @Override
    public String help() {
      return "paths are relative to the folder of homeport.yaml";
    }
  }

  /// A code page that is not known.
  record UnknownCodePage(Span at, String reason) implements EstateProblem {
    @Override
    public String id() {
      return "HP5006";
    }

    @Override
    public String title() {
      return reason;
    }

    @Override
    public String help() {
      return "IBM-1140, IBM-1047 and IBM-037 are the most common ones";
    }
  }

  /// A store that is not supported.
  record UnknownStore(Span at, String store) implements EstateProblem {
    @Override
    public String id() {
      return "HP5007";
    }

    @Override
    public String title() {
      return "the store `" + store + "` is not supported";
    }

    @Override
    public String help() {
      return "write `store: embedded`, or leave the key out";
    }
  }
}
