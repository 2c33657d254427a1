package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.reformat.FindReplace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `FINDREP=(…)` (z/OS DFSORT Application Programming Guide, INREC, "FINDREP").
final class FindReplaceParser {
  private final Scope scope;
  private final FieldValues values;
  private final List<FindReplace.Pair> pairs = new ArrayList<>();
  private final List<byte[]> finds = new ArrayList<>();
  private int start;
  private int stop = Integer.MAX_VALUE;
  private int most;
  private boolean shift = true;
  private boolean cut;

  FindReplaceParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  @Nullable FindReplace parse(Value list) {
    if (!(list instanceof Value.Group group)) {
      return scope.fail(list.at(), "`FINDREP` needs operands in parentheses");
    }
    Cursor in = new Cursor(group);
    while (!in.atEnd()) {
      Span at = in.at();
      if (!(in.take() instanceof Value.Keyed(_, String name, Value value))) {
        return scope.fail(at, "an operand like IN=C'…' is wanted here");
      }
      if (!operand(at, name, value)) {
        return null;
      }
    }
    return pairs.isEmpty()
        ? scope.fail(list.at(), "`FINDREP` needs IN and OUT, or INOUT")
        : new FindReplace(pairs, start, stop, most, shift, cut);
  }

  private boolean operand(Span at, String name, Value value) {
    switch (name) {
      case "IN" -> finds.addAll(texts(value));
      case "OUT" -> {
        for (byte[] out : texts(value)) {
          finds.forEach(find -> pairs.add(new FindReplace.Pair(find, out)));
        }
      }
      case "INOUT" -> {
        List<byte[]> texts = texts(value);
        for (int i = 0; i + 1 < texts.size(); i += 2) {
          pairs.add(new FindReplace.Pair(texts.get(i), texts.get(i + 1)));
        }
      }
      case "STARTPOS" -> start = values.positive(value, "position") - 1;
      case "ENDPOS" -> stop = values.positive(value, "position");
      case "DO" -> most = values.positive(value, "number");
      case "SHIFT" -> shift = !word(value).equals("NO");
      case "OVERRUN" -> cut = word(value).equals("TRUNC");
      default -> scope.refuse(at, "`" + name + "` of FINDREP");
    }
    return !scope.problems().hasErrors();
  }

  private static String word(Value value) {
    return value instanceof Value.Word(_, String text, _) ? text : "";
  }

  /// A constant or a list of them; an empty one is a text without characters.
  private List<byte[]> texts(Value value) {
    List<byte[]> texts = new ArrayList<>();
    List<Value> parts = value instanceof Value.Group group ? group.parts() : List.of(value);
    for (Value part : parts) {
      if (part instanceof Value.Constant constant) {
        byte[] bytes = constant.text().isEmpty() ? new byte[0] : scope.bytes(constant);
        if (bytes != null) {
          texts.add(bytes);
        }
      } else {
        scope.fail(part.at(), "a constant is wanted here");
      }
    }
    return texts;
  }
}
