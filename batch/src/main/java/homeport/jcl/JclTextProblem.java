package homeport.jcl;

import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;

/// Records, fields and delimiters.
public sealed interface JclTextProblem extends JclProblem {
  /// No statement has this operation.
  record UnknownOperation(Span at, String operation, String near) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3001";
    }

    @Override
    public String title() {
      return "`" + operation + "` is not a JCL statement";
    }

    @Override
    public String label() {
      return "no statement has this name";
    }

    @Override
    public String help() {
      return near.isEmpty()
          ? "the operation field follows the name field after a blank"
          : "did you mean `" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEFC605I";
    }
  }

  /// A line that is neither a statement nor data.
  record LooseText(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3002";
    }

    @Override
    public String title() {
      return "this line is neither a statement nor in-stream data";
    }

    @Override
    public String label() {
      return "no `//` in columns 1 and 2";
    }

    @Override
    public String help() {
      return "put a `DD *` statement before it, or `//*` if it is a comment";
    }
  }

  /// A tab in a statement.
  record TabCharacter(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3003";
    }

    @Override
    public String title() {
      return "a statement holds a tab character";
    }

    @Override
    public String label() {
      return "tab";
    }

    @Override
    public String help() {
      return "columns count in JCL: replace the tab by blanks";
    }

    @Override
    public String ibmId() {
      return "IEFC623I";
    }
  }

  /// A record of more than 80 characters.
  record LineTooLong(Span at, int length) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3004";
    }

    @Override
    public String title() {
      return "this line has " + length + " characters; a record has 80";
    }

    @Override
    public String label() {
      return "column 81";
    }

    @Override
    public String help() {
      return "shorten the line, or put the data in a data set of its own";
    }
  }

  /// Lower-case letters outside apostrophes.
  record LowerCase(Span at, String text) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3005";
    }

    @Override
    public String title() {
      return "`" + text + "` is in lower case";
    }

    @Override
    public String label() {
      return "must be upper case";
    }

    @Override
    public String help() {
      return "write it in capitals; only text in apostrophes may be in lower case";
    }

    @Override
    public String ibmId() {
      return "IEFC623I";
    }
  }

  /// A statement ends in a comma and nothing follows.
  record ContinuationMissing(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3006";
    }

    @Override
    public String title() {
      return "the statement ends in a comma, but no continuation follows";
    }

    @Override
    public String label() {
      return "continues on the next line";
    }

    @Override
    public String help() {
      return "begin the next line with `//` and a blank, and go on in columns 4 to 16; or drop the"
          + " comma";
    }

    @Override
    public String ibmId() {
      return "IEFC621I";
    }
  }

  /// A continuation that starts too far to the right.
  record ContinuationMisplaced(Span at, int column) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3007";
    }

    @Override
    public String title() {
      return "the continuation begins in column " + column + "; it must begin in columns 4 to 16";
    }

    @Override
    public String label() {
      return "too far to the right";
    }

    @Override
    public String help() {
      return "move it to the left";
    }

    @Override
    public String ibmId() {
      return "IEFC621I";
    }
  }

  /// An apostrophe without its partner.
  record UnclosedApostrophe(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3008";
    }

    @Override
    public String title() {
      return "the text in apostrophes is not closed";
    }

    @Override
    public String label() {
      return "begins here";
    }

    @Override
    public String help() {
      return "close it on this line, or fill the line up to column 71 and go on in column 16 of the"
          + " next";
    }

    @Override
    public String ibmId() {
      return "IEFC629I";
    }
  }

  /// Parentheses that do not match.
  record UnbalancedParenthesis(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3009";
    }

    @Override
    public String title() {
      return "a parenthesis has no partner";
    }

    @Override
    public String label() {
      return "this one";
    }

    @Override
    public String ibmId() {
      return "IEFC622I";
    }
  }

  /// A name field that is no name.
  record InvalidLabel(Span at, String name) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3010";
    }

    @Override
    public String title() {
      return "`" + name + "` cannot be the name of a statement";
    }

    @Override
    public String label() {
      return "1 to 8 letters, digits, `@`, `#` or `$`, not a digit first";
    }

    @Override
    public String ibmId() {
      return "IEFC662I";
    }
  }

  /// A comment continued over what looks like a statement.
  record CommentContinued(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3011";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "this line is taken for the rest of a comment";
    }

    @Override
    public String label() {
      return "not a statement: column 72 of the line before is not blank";
    }

    @Override
    public String help() {
      return "clear column 72 of the line before if this is meant as a statement";
    }
  }

  /// Data of a step that no DD statement announces.
  record SysinSupplied(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3018";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "a DD statement was left out before this line; it is taken for SYSIN";
    }

    @Override
    public String label() {
      return "no `//` in columns 1 and 2, and no in-stream data is open";
    }

    @Override
    public String help() {
      return "put `//SYSIN DD *` before it, or `//*` if it is a comment";
    }
  }

  /// In-stream data that runs to the end of the text.
  record DelimiterMissing(Span at, String delimiter) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3012";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "the in-stream data is not ended by `" + delimiter + "`";
    }

    @Override
    public String label() {
      return "all that follows was taken as data";
    }

    @Override
    public String help() {
      return "put a line that begins with `" + delimiter + "` after the data";
    }
  }

  /// A JES2 control statement that is not supported.
  record JesStatement(Span at, String statement, String reason) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3013";
    }

    @Override
    public String title() {
      return "the JES2 statement `" + statement + "` is not supported: " + reason;
    }

    @Override
    public String label() {
      return "JES2 control statement";
    }

    @Override
    public String help() {
      return "remove it";
    }
  }

  /// A statement with nothing but a name.
  record OperationMissing(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3014";
    }

    @Override
    public String title() {
      return "the statement has no operation";
    }

    @Override
    public String label() {
      return "a name and nothing else";
    }

    @Override
    public String help() {
      return "put JOB, EXEC, DD or another operation after the name and a blank; begin a comment"
          + " with `//*`";
    }

    @Override
    public String ibmId() {
      return "IEFC605I";
    }
  }

  /// A parameter that runs past column 71.
  record PastColumn71(Span at) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3015";
    }

    @Override
    public String title() {
      return "the parameter field runs past column 71";
    }

    @Override
    public String label() {
      return "column 72 is not part of the statement";
    }

    @Override
    public String help() {
      return "break the line after a comma";
    }

    @Override
    public String ibmId() {
      return "IEFC618I";
    }
  }

  /// A character that JCL does not have.
  record UnidentifiableCharacter(Span at, char character) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3016";
    }

    @Override
    public String title() {
      return "the character `" + character + "` cannot stand outside apostrophes";
    }

    @Override
    public String label() {
      return "not a JCL character";
    }

    @Override
    public String help() {
      return "enclose the value in apostrophes";
    }

    @Override
    public String ibmId() {
      return "IEFC620I";
    }
  }

  /// A parameter field without an end.
  record FieldTooLong(Span at, int limit) implements JclTextProblem {
    @Override
    public String id() {
      return "HP3017";
    }

    @Override
    public String title() {
      return "the parameter field has more than " + limit + " characters";
    }

    @Override
    public String label() {
      return "begins here";
    }
  }
}
