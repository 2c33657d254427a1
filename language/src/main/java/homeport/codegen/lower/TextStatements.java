package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.TextStatement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// STRING and UNSTRING (Language Reference, under their names).
final class TextStatements {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Moves moves;
  private final Characters characters;
  private final Statements statements;

  TextStatements(
      Context context, Operands operands, Results results, Moves moves, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.moves = moves;
    this.characters = new Characters(context, operands);
    this.statements = statements;
  }

  void string(Code code, TextStatement.StringTogether string) {
    DataItem receiver = context.bindings().item(string.into());
    boolean dynamic = receiver.isDynamic() && string.into().slice() == null;
    Place into =
        context.held(
            code,
            dynamic
                ? operands.places().receiver(string.into())
                : operands.places().of(string.into()));
    Encoding encoding = receiver.encoding();
    boolean utf8 = encoding == Encoding.UTF8;
    // All pieces are made before the receiver changes: it may be an argument of a function.
    Code joining = new Code();
    for (TextStatement.StringTogether.Piece piece : string.pieces()) {
      Place value = context.held(code, sender(code, piece.value(), encoding));
      Expression delimiter = piece.delimiter();
      if (delimiter == null) {
        call(joining, utf8 ? TextRoutines.UTF8_WHOLE : TextRoutines.STRING_WHOLE, bytes(value));
      } else {
        call(
            joining,
            utf8 ? TextRoutines.UTF8_DELIMITED : TextRoutines.STRING_DELIMITED,
            bytes(value),
            bytes(context.held(code, characters.of(code, delimiter, encoding))));
      }
    }
    if (utf8) {
      Argument most = new Argument.Int(Index.of(receiver.utf8Characters()));
      call(code, TextRoutines.UTF8_BEGIN, bytes(into), pointer(string.pointer()), most);
      code.addAll(joining);
      call(code, TextRoutines.UTF8_END);
    } else if (dynamic) {
      Argument limit = new Argument.Int(Index.of(receiver.dynamicLimit()));
      call(code, TextRoutines.STRING_BEGIN_DYNAMIC, bytes(into), pointer(string.pointer()), limit);
      code.addAll(joining);
      call(code, TextRoutines.STRING_END_DYNAMIC);
    } else {
      call(code, TextRoutines.STRING_BEGIN, bytes(into), pointer(string.pointer()), unit(encoding));
      code.addAll(joining);
    }
    Routine pointer = utf8 ? TextRoutines.UTF8_POINTER : TextRoutines.STRING_POINTER;
    Routine overflow = utf8 ? TextRoutines.UTF8_OVERFLOW : TextRoutines.STRING_OVERFLOW;
    storePointer(code, string.pointer(), pointer);
    overflow(code, overflow, string.onOverflow(), string.notOnOverflow());
  }

  /// What STRING sends: items of USAGE DISPLAY as they are stored, a sign with them, because it
  /// moves characters to characters (Language Reference, "STRING statement", "Data flow").
  private Place sender(Code code, Expression value, Encoding encoding) {
    if (value instanceof Expression.Reference reference
        && context.bindings().of(reference) instanceof Bound.Item(DataItem item)
        && (item.usage() == Usage.DISPLAY || item.usage() == Usage.NATIONAL)) {
      return operands.places().of(reference);
    }
    return characters.of(code, value, encoding);
  }

  private static Argument unit(Encoding encoding) {
    return new Argument.Int(Index.of(encoding.unit()));
  }

  /// A receiver of UNSTRING, found before the statement changes anything.
  private record Field(
      DataItem item, boolean slice, Place to, @Nullable Held delimiter, @Nullable Held count) {}

  /// An item and where it is.
  private record Held(DataItem item, Place at) {}

  /// Subscripts, lengths and functions are evaluated once, at the beginning (Language Reference,
  /// "Values at the end of execution of the UNSTRING statement").
  void unstring(Code code, TextStatement.Unstring unstring) {
    Place from =
        context.held(
            code,
            unstring.from() instanceof Expression.Reference item && encoding(item) != Encoding.UTF8
                ? operands.places().of(item)
                : characters.of(code, unstring.from()));
    Encoding encoding = encoding(unstring.from());
    List<Field> fields = new ArrayList<>();
    unstring.into().forEach(field -> fields.add(field(code, field)));
    Held pointer = held(code, unstring.pointer());
    Held tallying = held(code, unstring.tallying());
    call(
        code,
        TextRoutines.UNSTRING_BEGIN,
        bytes(from),
        pointer(unstring.pointer()),
        new Argument.Int(Index.of(encoding.ordinal())));
    for (TextStatement.Unstring.Delimiter delimiter : unstring.delimiters()) {
      call(
          code,
          TextRoutines.UNSTRING_DELIMITER,
          new Argument.Int(Index.of(delimiter.all() ? 1 : 0)),
          bytes(characters.of(code, delimiter.value(), encoding)));
    }
    int end = context.newLabel();
    Code body = new Code();
    for (Field field : fields) {
      part(body, new FunctionValue.Text(from, most(unstring.from(), from), encoding), field, end);
    }
    code.add(new Op.Block(end, body.ops()));
    if (pointer != null) {
      store(code, pointer, called(TextRoutines.UNSTRING_POINTER));
    }
    if (tallying != null) {
      Fixed parts = called(TextRoutines.UNSTRING_PARTS);
      Fixed before = operands.number(Objects.requireNonNull(unstring.tallying()), tallying.at());
      store(code, tallying, operands.results().add(before, parts, false, 0));
    }
    overflow(code, TextRoutines.UNSTRING_OVERFLOW, unstring.onOverflow(), unstring.notOnOverflow());
  }

  private Field field(Code code, TextStatement.Unstring.Field field) {
    DataItem item = context.bindings().item(field.to());
    return new Field(
        item,
        field.to().slice() != null,
        context.held(code, operands.places().receiver(field.to())),
        held(code, field.delimiterIn()),
        held(code, field.countIn()));
  }

  private @Nullable Held held(Code code, Expression.@Nullable Reference name) {
    return name == null
        ? null
        : new Held(context.bindings().item(name), context.held(code, operands.places().of(name)));
  }

  private Encoding encoding(Expression from) {
    return from instanceof Expression.Reference reference
        ? context.bindings().item(reference).encoding()
        : from instanceof Expression.FunctionCall call
            ? operands.functions().encoding(call)
            : Encoding.DISPLAY;
  }

  private int most(Expression from, Place place) {
    return from instanceof Expression.Reference reference
        ? FunctionValue.Text.of(context.bindings().item(reference), place).most()
        : place.length() instanceof Index.Constant(int length)
            ? length
            : operands.functions().textValue((Expression.FunctionCall) from).most();
  }

  private void part(Code code, FunctionValue.Text sender, Field field, int end) {
    Place from = sender.place();
    Encoding encoding = sender.encoding();
    DataItem receiver = field.item();
    Place to = field.to();
    code.add(new Op.If(next(field, encoding), List.of(), List.of(new Op.Break(end))));
    Index start = intResult(code, TextRoutines.UNSTRING_PART_START);
    Index length = intResult(code, TextRoutines.UNSTRING_PART_LENGTH);
    Place part = new Place(from.area(), Index.sum(from.offset(), start), length);
    moves.moveText(
        code, new FunctionValue.Text(part, sender.most(), encoding), receiver, to, field.slice());
    Held delimiterIn = field.delimiter();
    if (delimiterIn != null && encoding == Encoding.UTF8) {
      Argument most = new Argument.Int(Index.of(delimiterIn.item().utf8Characters()));
      call(code, TextRoutines.UNSTRING_DELIMITER_IN_UTF8, bytes(delimiterIn.at()), most);
    } else if (delimiterIn != null) {
      call(code, TextRoutines.UNSTRING_DELIMITER_IN, bytes(delimiterIn.at()));
    }
    Held countIn = field.count();
    if (countIn != null && encoding == Encoding.UTF8) {
      store(code, countIn, called(TextRoutines.UNSTRING_PART_COUNT));
    } else if (countIn != null) {
      Num bytes = new Num.FromIndex(length);
      Num count =
          encoding.unit() == 1 ? bytes : new Num.Divide(bytes, Num.of(encoding.unit()), true);
      store(code, countIn, new Fixed(count, 9, 0));
    }
  }

  private static Test next(Field field, Encoding encoding) {
    Argument room = new Argument.Int(room(field));
    if (encoding != Encoding.UTF8) {
      return new Test.Called(TextRoutines.UNSTRING_NEXT, List.of(new Argument.Program(), room));
    }
    Argument most = new Argument.Int(Index.of(field.item().utf8Characters()));
    return new Test.Called(
        TextRoutines.UNSTRING_NEXT_UTF8, List.of(new Argument.Program(), most, room));
  }

  /// How much a receiver takes when there is no delimiter: its characters, without a separate sign.
  private static Index room(Field field) {
    DataItem receiver = field.item();
    if (receiver.isDynamic() && !field.slice()) {
      return Index.of(receiver.dynamicLimit());
    }
    NumberFormat format = receiver.number();
    if (format == null || (format.usage() != Usage.DISPLAY && format.usage() != Usage.NATIONAL)) {
      return field.to().length();
    }
    return Index.of(format.digits() * receiver.encoding().unit());
  }

  private Index intResult(Code code, Routine routine) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(routine, List.of(new Argument.Program()), slot));
    return new Index.Slot(slot);
  }

  private Argument pointer(Expression.@Nullable Reference pointer) {
    return new Argument.Number(
        pointer == null ? Num.of(1) : operands.whole(operands.number(pointer)));
  }

  private void storePointer(Code code, Expression.@Nullable Reference pointer, Routine routine) {
    if (pointer != null) {
      store(code, pointer, called(routine));
    }
  }

  private static Fixed called(Routine routine) {
    return new Fixed(new Num.Called(routine, List.of(new Argument.Program()), 10), 10, 0);
  }

  private void store(Code code, Held to, Fixed value) {
    results.store(code, to.item(), to.at(), value, Rounding.TRUNCATION, null);
  }

  private void store(Code code, Expression.Reference to, Fixed value) {
    results.store(
        code,
        context.bindings().item(to),
        operands.places().of(to),
        value,
        Rounding.TRUNCATION,
        null);
  }

  private void overflow(
      Code code,
      Routine routine,
      @Nullable List<Statement> overflow,
      @Nullable List<Statement> fine) {
    if (overflow != null || fine != null) {
      code.add(
          new Op.If(
              new Test.Called(routine, List.of(new Argument.Program())),
              statements.lower(overflow).ops(),
              statements.lower(fine).ops()));
    }
  }

  private static Argument bytes(Place place) {
    return new Argument.Bytes(place);
  }

  private static void call(Code code, Routine routine, Argument... arguments) {
    List<Argument> all = new ArrayList<>();
    all.add(new Argument.Program());
    all.addAll(List.of(arguments));
    code.add(new Op.Invoke(routine, all, null));
  }
}
