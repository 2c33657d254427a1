package homeport.cobol.lex;

import homeport.cobol.source.Shown;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;

/// What can be wrong with a token: HP0040 to HP0059.
public sealed interface LexProblem extends Problem {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  record StrayCharacter(Span at, String character) implements LexProblem {
    @Override
    public String id() {
      return "HP0040";
    }

    @Override
    public String title() {
      return Shown.character(character) + " is no character of COBOL";
    }
  }

  record WordTooLong(Span at, String word) implements LexProblem {
    @Override
    public String id() {
      return "HP0041";
    }

    @Override
    public String title() {
      return "a word may have 30 characters; this one has " + word.length();
    }
  }

  record WordMalformed(Span at, String word, String how) implements LexProblem {
    @Override
    public String id() {
      return "HP0042";
    }

    @Override
    public String title() {
      return "the word `" + word + "` " + how;
    }

    @Override
    public String help() {
      return word.endsWith("-") ? "for a subtraction, put a blank before the minus sign" : "";
    }
  }

  record PeriodWithoutSpace(Span at) implements LexProblem {
    @Override
    public String id() {
      return "HP0043";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "a period that ends a sentence must be followed by a blank";
    }
  }

  record HexDigits(Span at, String literal) implements LexProblem {
    @Override
    public String id() {
      return "HP0044";
    }

    @Override
    public String title() {
      String groups = literal.startsWith("N") || literal.startsWith("n") ? "fours" : "pairs";
      return "a hexadecimal literal holds " + groups + " of the digits 0 to 9 and A to F";
    }
  }

  record LiteralEmpty(Span at) implements LexProblem {
    @Override
    public String id() {
      return "HP0045";
    }

    @Override
    public String title() {
      return "a literal must hold at least one character";
    }
  }

  record LiteralTooLong(Span at, int length, int limit) implements LexProblem {
    @Override
    public String id() {
      return "HP0046";
    }

    @Override
    public String title() {
      return "this literal has " + length + " characters; " + limit + " are allowed";
    }
  }

  record NumberTooLong(Span at, int digits, int limit) implements LexProblem {
    @Override
    public String id() {
      return "HP0047";
    }

    @Override
    public String title() {
      return "this number has " + digits + " digits; " + limit + " are allowed";
    }

    @Override
    public String help() {
      return limit < 31 ? "ARITH(EXTEND) allows 31" : "split the number";
    }
  }

  record FloatOutOfRange(Span at) implements LexProblem {
    @Override
    public String id() {
      return "HP0050";
    }

    @Override
    public String title() {
      return "this floating-point number is beyond what storage can hold";
    }

    @Override
    public String help() {
      return "a number is 0, or from 0.54E-78 to 0.72E+76";
    }
  }

  record ExecOpen(Span at) implements LexProblem {
    @Override
    public String id() {
      return "HP0048";
    }

    @Override
    public String title() {
      return "this EXEC block has no END-EXEC";
    }
  }

  record PseudoTextStray(Span at) implements LexProblem {
    @Override
    public String id() {
      return "HP0049";
    }

    @Override
    public String title() {
      return "`==` stands outside COPY and REPLACE";
    }

    @Override
    public boolean saidOnce() {
      return true;
    }
  }
}
