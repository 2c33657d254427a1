package homeport.jcl;

import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// Parameters and their values.
public sealed interface JclParameterProblem extends JclProblem {
  /// A keyword that the statement does not have.
  record UnknownKeyword(Span at, String keyword, String statement, String near)
      implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3050";
    }

    @Override
    public String title() {
      return "the " + statement + " statement has no parameter `" + keyword + "`";
    }

    @Override
    public String label() {
      return "unknown";
    }

    @Override
    public @Nullable String help() {
      return near.isEmpty() ? null : "did you mean `" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEFC630I";
    }
  }

  /// A keyword that is known and not supported.
  record UnsupportedParameter(Span at, String keyword, String statement, String reason)
      implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3051";
    }

    @Override
    public String title() {
      return "`" + keyword + "` on the " + statement + " statement is not supported: " + reason;
    }

    @Override
    public String label() {
      return "not supported";
    }

    @Override
    public String help() {
      return "see docs/compatibility.md";
    }
  }

  /// A keyword coded twice.
  record DuplicateKeyword(Span at, String keyword) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3052";
    }

    @Override
    public String title() {
      return "`" + keyword + "` is coded twice";
    }

    @Override
    public String label() {
      return "again";
    }
  }

  /// Keywords that exclude one another.
  record Conflict(Span at, String keyword, String other) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3053";
    }

    @Override
    public String title() {
      return "`" + keyword + "` cannot be coded with `" + other + "`";
    }

    @Override
    public String label() {
      return "one or the other";
    }

    @Override
    public String ibmId() {
      return "IEF652I";
    }
  }

  /// A value of the wrong form.
  record Format(Span at, String keyword, String rule) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3054";
    }

    @Override
    public String title() {
      return "the value of `" + keyword + "` has the wrong form";
    }

    @Override
    public String label() {
      return rule;
    }

    @Override
    public String ibmId() {
      return "IEF632I";
    }
  }

  /// A number that is none.
  record InvalidNumber(Span at, String keyword, String text) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3055";
    }

    @Override
    public String title() {
      return "`" + text + "` in `" + keyword + "` is not a number";
    }

    @Override
    public String label() {
      return "digits only";
    }

    @Override
    public String ibmId() {
      return "IEF644I";
    }
  }

  /// A number out of its range.
  record NumberOutOfRange(Span at, String keyword, long least, long most)
      implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3056";
    }

    @Override
    public String title() {
      return "`" + keyword + "` must be from " + least + " to " + most;
    }

    @Override
    public String label() {
      return "out of range";
    }

    @Override
    public String ibmId() {
      return "IEF638I";
    }
  }

  /// A value that is too long.
  record ValueTooLong(Span at, String keyword, int limit) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3057";
    }

    @Override
    public String title() {
      return "the value of `" + keyword + "` has more than " + limit + " characters";
    }

    @Override
    public String label() {
      return "too long";
    }

    @Override
    public String ibmId() {
      return "IEF642I";
    }
  }

  /// A word that the parameter does not have.
  record UnknownValue(Span at, String text, String keyword, String near)
      implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3058";
    }

    @Override
    public String title() {
      return "`" + text + "` is not a value of `" + keyword + "`";
    }

    @Override
    public String label() {
      return "unknown";
    }

    @Override
    public @Nullable String help() {
      return near.isEmpty() ? null : "did you mean `" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEF643I";
    }
  }

  /// Something that must be coded.
  record Missing(Span at, String what) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3059";
    }

    @Override
    public String title() {
      return what + " is missing";
    }

    @Override
    public String label() {
      return "expected here";
    }

    @Override
    public String ibmId() {
      return "IEF646I";
    }
  }

  /// More positional parameters than there are.
  record TooManyPositional(Span at, String keyword, int limit) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3060";
    }

    @Override
    public String title() {
      return "`" + keyword + "` has more than " + limit + " positional parameters";
    }

    @Override
    public String label() {
      return "one too many";
    }

    @Override
    public String ibmId() {
      return "IEF640I";
    }
  }

  /// A reference to a step or DD that is not there.
  ///
  /// @param label what is wrong with the place
  record InvalidReference(Span at, String reference, String rule, String label)
      implements JclParameterProblem {
    /// To something that has to stand before.
    public static InvalidReference earlier(Span at, String reference, String rule) {
      return new InvalidReference(at, reference, rule, "no such step or DD before this one");
    }

    @Override
    public String id() {
      return "HP3061";
    }

    @Override
    public String title() {
      return "`" + reference + "` refers to nothing: " + rule;
    }

    @Override
    public String ibmId() {
      return "IEF645I";
    }
  }

  /// An IF expression that cannot be read.
  record IfExpression(Span at, String rule) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3062";
    }

    @Override
    public String title() {
      return "the expression of IF cannot be read: " + rule;
    }

    @Override
    public String label() {
      return "here";
    }

    @Override
    public String ibmId() {
      return "IEFC013I";
    }
  }

  /// A name that is none.
  record InvalidName(Span at, String keyword, String name) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3063";
    }

    @Override
    public String title() {
      return "`" + name + "` in `" + keyword + "` is not a name";
    }

    @Override
    public String label() {
      return "1 to 8 letters, digits, `@`, `#` or `$`, not a digit first";
    }

    @Override
    public String ibmId() {
      return "IEF647I";
    }
  }

  /// A data set name that is none.
  record InvalidDatasetName(Span at, String name, String rule) implements JclParameterProblem {
    @Override
    public String id() {
      return "HP3064";
    }

    @Override
    public String title() {
      return "`" + name + "` is not a data set name";
    }

    @Override
    public String label() {
      return rule;
    }
  }
}
