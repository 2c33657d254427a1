package homeport.jcl;

import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;

/// Symbols and what is put in their place.
public sealed interface JclSymbolProblem extends JclProblem {
  /// A value for a symbol that the procedure does not use.
  record SymbolNotUsed(Span at, String symbol, String near) implements JclSymbolProblem {
    @Override
    public String id() {
      return "HP3040";
    }

    @Override
    public String title() {
      return "the procedure does not use the symbol `" + symbol + "`";
    }

    @Override
    public String label() {
      return "no `&" + symbol + "` in the procedure";
    }

    @Override
    public String help() {
      return near.isEmpty()
          ? "remove it, or write the keyword right if it is meant for the EXEC statement"
          : "did you mean `" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEFC657I";
    }
  }

  /// A symbol without a value.
  record SymbolNotDefined(Span at, String symbol, String near) implements JclSymbolProblem {
    @Override
    public String id() {
      return "HP3041";
    }

    @Override
    public String title() {
      return "the symbol `&" + symbol + "` has no value";
    }

    @Override
    public String label() {
      return "nothing to put here";
    }

    @Override
    public String help() {
      return near.isEmpty()
          ? "give it a value with SET, or on the PROC or EXEC statement"
          : "did you mean `&" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEFC627I";
    }
  }

  /// A part of a symbol's value that there is not.
  ///
  /// @param part with the symbol, as written
  /// @param system it is a system symbol
  record NoSuchPart(Span at, String part, boolean system) implements JclSymbolProblem {
    @Override
    public String id() {
      return "HP3047";
    }

    @Override
    public String title() {
      return system
          ? "`" + part + "`: the symbol's value has fewer characters"
          : "`" + part + "`: a part can be taken of a system symbol only, not of a JCL symbol";
    }

    @Override
    public String help() {
      return system ? "a part is `(first:how many)`" : "give a symbol of its own that value by SET";
    }
  }

  /// A single ampersand that makes a temporary name.
  record TemporaryOrSymbol(Span at, String name) implements JclSymbolProblem {
    @Override
    public String id() {
      return "HP3042";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "`&" + name + "` is no symbol, so this is the temporary data set `&&" + name + "`";
    }

    @Override
    public String label() {
      return "temporary data set";
    }

    @Override
    public String help() {
      return "write `&&" + name + "` if that is meant, or give the symbol a value";
    }
  }

  /// A symbol or value that cannot be defined.
  record SymbolInvalid(Span at, String symbol, String rule) implements JclSymbolProblem {
    @Override
    public String id() {
      return "HP3043";
    }

    @Override
    public String title() {
      return "the symbol `" + symbol + "` cannot be defined: " + rule;
    }

    @Override
    public String label() {
      return "not a definition";
    }
  }

  /// In-stream data that grew past its record.
  record RecordTooLong(Span at, int length) implements JclSymbolProblem {
    @Override
    public String id() {
      return "HP3044";
    }

    @Override
    public String title() {
      return "with its symbols replaced, this record has "
          + length
          + " characters; a record has 80";
    }

    @Override
    public String label() {
      return "too long";
    }
  }
}
