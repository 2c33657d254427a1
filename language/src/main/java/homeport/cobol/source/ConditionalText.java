package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.DirectiveWords.Wrong;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Conditional compilation: DEFINE, IF, EVALUATE (Language Reference, "Conditional compilation").
/// Directives are read line by line, before anything else looks at the text: what stands in a
/// branch that is not taken is passed over, COPY statements and directives in it included.
final class ConditionalText {
  private static final Set<String> WORDS =
      Set.of("DEFINE", "IF", "ELSE", "END-IF", "EVALUATE", "WHEN", "END-EVALUATE");

  private final CompilationVariables variables;
  private final Deque<Branch> open = new ArrayDeque<>();
  private final Problems problems;

  /// @param options what is said where a directive stands
  ConditionalText(Supplier<CompilerOptions> options, Problems problems) {
    this.variables = new CompilationVariables(options);
    this.problems = problems;
  }

  /// An IF or EVALUATE that has not ended.
  private static final class Branch {
    private final Span at;
    private final boolean evaluate;
    private final boolean outer;

    /// The subject of an EVALUATE; null for TRUE, and for IF.
    private @Nullable Constant subject;

    private boolean active;
    private boolean taken;
    private boolean last;

    /// Whether text was seen since the last WHEN: several of them may share theirs.
    private boolean text;

    private Branch(Span at, boolean evaluate, boolean outer) {
      this.at = at;
      this.evaluate = evaluate;
      this.outer = outer;
    }
  }

  /// Whether text counts here.
  boolean isActive() {
    Branch inner = open.peek();
    return inner == null || inner.active;
  }

  /// A line of text was seen.
  void sawText() {
    Branch inner = open.peek();
    if (inner != null) {
      inner.text = true;
    }
  }

  /// Carries out the directive that begins at an offset.
  ///
  /// @return false when it is none of conditional compilation
  boolean directive(SourceFile file, int from, int to) {
    DirectiveWords words = new DirectiveWords(file.span(from + 2, to));
    String word = words.word();
    if (!WORDS.contains(word)) {
      return false;
    }
    Span at = file.span(from, to);
    words.take();
    if (isText(word)) {
      sawText();
    }
    try {
      carryOut(word, words, at);
    } catch (Wrong wrong) {
      problems.add(new SourceProblem.DirectiveWrong(wrong.at(), wrong.sentence()));
    }
    variables.takeMissing().forEach(problems::add);
    return true;
  }

  /// Whether a directive is text of the branch that it stands in.
  private static boolean isText(String word) {
    return word.equals("DEFINE") || word.equals("IF") || word.equals("EVALUATE");
  }

  private void carryOut(String word, DirectiveWords words, Span at) throws Wrong {
    switch (word) {
      case "DEFINE" -> {
        if (isActive()) {
          define(words);
        }
      }
      case "IF" -> {
        Branch branch = begin(at, false);
        if (branch.outer) {
          branch.active = condition(words);
          branch.taken = branch.active;
        }
      }
      case "EVALUATE" -> evaluate(words, at);
      case "WHEN" -> when(words, at);
      case "ELSE" -> otherwise(inner(false, at), words);
      default -> {
        Branch _ = inner(word.equals("END-EVALUATE"), at);
        open.pop();
        words.end();
      }
    }
  }

  private Branch begin(Span at, boolean evaluate) {
    Branch branch = new Branch(at, evaluate, isActive());
    open.push(branch);
    return branch;
  }

  /// The innermost IF or EVALUATE, which has begun in the same text.
  private Branch inner(boolean evaluate, Span at) throws Wrong {
    Branch inner = open.peek();
    if (inner == null || inner.evaluate != evaluate || !inner.at.file().equals(at.file())) {
      throw new Wrong(at, "no " + (evaluate ? ">>EVALUATE" : ">>IF") + " is open here");
    }
    return inner;
  }

  private boolean condition(DirectiveWords words) throws Wrong {
    boolean value = new ConstantExpression(words, variables).condition();
    words.end();
    return value;
  }

  private void otherwise(Branch branch, DirectiveWords words) throws Wrong {
    if (branch.last) {
      throw words.wrong("nothing can follow the last branch but its end");
    }
    branch.last = true;
    branch.active = branch.outer && !branch.taken;
    branch.taken = true;
    words.end();
  }

  private void evaluate(DirectiveWords words, Span at) throws Wrong {
    Branch branch = begin(at, true);
    if (branch.outer) {
      branch.taken = true; // while the subject may be wrong
      boolean truth = words.accept("TRUE");
      branch.subject = truth ? null : new ConstantExpression(words, variables).value();
      words.end();
      branch.taken = false;
    }
  }

  private void when(DirectiveWords words, Span at) throws Wrong {
    Branch branch = inner(true, at);
    boolean shared = branch.active && !branch.text;
    if (words.accept("OTHER")) {
      otherwise(branch, words);
      branch.active |= shared;
      return;
    }
    if (branch.last) {
      throw words.wrong("nothing can follow WHEN OTHER but >>END-EVALUATE");
    }
    branch.text = false;
    if (branch.outer && !branch.taken) {
      Constant subject = branch.subject;
      branch.active = subject == null ? condition(words) : matches(subject, words);
      branch.taken = branch.active;
    } else {
      branch.active = shared;
    }
  }

  private boolean matches(Constant subject, DirectiveWords words) throws Wrong {
    ConstantExpression expression = new ConstantExpression(words, variables);
    Constant first = expression.value();
    Constant last = words.accept("THROUGH") || words.accept("THRU") ? expression.value() : first;
    words.end();
    if (subject instanceof Constant.Number(BigInteger value)
        && first instanceof Constant.Number(BigInteger low)
        && last instanceof Constant.Number(BigInteger high)) {
      return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
    if (subject.getClass() != first.getClass() || !first.equals(last)) {
      throw words.wrong("this cannot be compared with the subject of >>EVALUATE");
    }
    return subject.equals(first);
  }

  private void define(DirectiveWords words) throws Wrong {
    String name = words.word();
    if (!CompilationVariables.isName(name) || CompilationVariables.isPredefined(name)) {
      throw words.wrong("expected the name of a compilation variable");
    }
    words.take();
    words.accept("AS");
    if (words.accept("OFF")) {
      words.end();
      variables.define(name, null);
      return;
    }
    Constant value;
    if (words.accept("PARAMETER")) {
      value = variables.parameter(name);
    } else if (words.atEnd() || words.word().equals("OVERRIDE")) {
      value = new Constant.Truth(true);
    } else {
      value = new ConstantExpression(words, variables).value();
    }
    Constant before = variables.get(name);
    boolean override = words.accept("OVERRIDE");
    words.end();
    if (before != null && !override && !before.equals(value)) {
      throw words.wrong("`" + name + "` has another value already; say OVERRIDE, or OFF before");
    }
    variables.define(name, value);
  }

  /// The end of a text: what began in it ends in it.
  void end(SourceFile file) {
    while (!open.isEmpty() && open.element().at.file().equals(file)) {
      Branch branch = open.pop();
      problems.add(
          new SourceProblem.DirectiveWrong(
              branch.at,
              branch.evaluate
                  ? "this >>EVALUATE has no >>END-EVALUATE in its text"
                  : "this >>IF has no >>END-IF in its text"));
    }
  }
}
