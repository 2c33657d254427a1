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
    Place into = operands.places().of(string.into());
    Encoding encoding = context.bindings().item(string.into()).encoding();
    // All pieces are made before the receiver changes: it may be an argument of a function.
    Code joining = new Code();
    for (TextStatement.StringTogether.Piece piece : string.pieces()) {
      Place value = sender(code, piece.value(), encoding);
      Expression delimiter = piece.delimiter();
      if (delimiter == null) {
        call(joining, TextRoutines.STRING_WHOLE, bytes(value));
      } else {
        call(
            joining,
            TextRoutines.STRING_DELIMITED,
            bytes(value),
            bytes(characters.of(code, delimiter, encoding)));
      }
    }
    call(code, TextRoutines.STRING_BEGIN, bytes(into), pointer(string.pointer()), unit(encoding));
    code.addAll(joining);
    storePointer(code, string.pointer(), TextRoutines.STRING_POINTER);
    overflow(code, TextRoutines.STRING_OVERFLOW, string.onOverflow(), string.notOnOverflow());
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
    return new Argument.Int(new Index.Constant(encoding.unit()));
  }

  void unstring(Code code, TextStatement.Unstring unstring) {
    Place from =
        unstring.from() instanceof Expression.Reference item
            ? operands.places().of(item)
            : characters.of(code, unstring.from());
    Encoding encoding = encoding(unstring.from());
    call(
        code,
        TextRoutines.UNSTRING_BEGIN,
        bytes(from),
        pointer(unstring.pointer()),
        new Argument.Int(new Index.Constant(encoding.ordinal())));
    for (TextStatement.Unstring.Delimiter delimiter : unstring.delimiters()) {
      call(
          code,
          TextRoutines.UNSTRING_DELIMITER,
          new Argument.Int(new Index.Constant(delimiter.all() ? 1 : 0)),
          bytes(characters.of(code, delimiter.value(), encoding)));
    }
    int end = context.newLabel();
    Code body = new Code();
    for (TextStatement.Unstring.Field field : unstring.into()) {
      part(body, new FunctionValue.Text(from, most(unstring.from(), from), encoding), field, end);
    }
    code.add(new Op.Block(end, body.ops()));
    storePointer(code, unstring.pointer(), TextRoutines.UNSTRING_POINTER);
    Expression.Reference tallying = unstring.tallying();
    if (tallying != null) {
      Fixed parts = called(TextRoutines.UNSTRING_PARTS);
      Fixed sum = operands.results().add(operands.number(tallying), parts, false, 0);
      store(code, tallying, sum);
    }
    overflow(code, TextRoutines.UNSTRING_OVERFLOW, unstring.onOverflow(), unstring.notOnOverflow());
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
        ? context.bindings().item(reference).length()
        : place.length() instanceof Index.Constant(int length)
            ? length
            : operands.functions().textValue((Expression.FunctionCall) from).most();
  }

  private void part(
      Code code, FunctionValue.Text sender, TextStatement.Unstring.Field field, int end) {
    Place from = sender.place();
    Encoding encoding = sender.encoding();
    DataItem receiver = context.bindings().item(field.to());
    Place to = operands.places().receiver(field.to());
    code.add(
        new Op.If(
            new Test.Called(
                TextRoutines.UNSTRING_NEXT,
                List.of(new Argument.Program(), new Argument.Int(room(receiver, to)))),
            List.of(),
            List.of(new Op.Break(end))));
    Index start = intResult(code, TextRoutines.UNSTRING_PART_START);
    Index length = intResult(code, TextRoutines.UNSTRING_PART_LENGTH);
    Place part = new Place(from.area(), Index.sum(from.offset(), start), length);
    moves.moveText(
        code,
        new FunctionValue.Text(part, sender.most(), encoding),
        receiver,
        to,
        field.to().slice() != null);
    Expression.Reference delimiterIn = field.delimiterIn();
    if (delimiterIn != null) {
      call(code, TextRoutines.UNSTRING_DELIMITER_IN, bytes(operands.places().of(delimiterIn)));
    }
    Expression.Reference countIn = field.countIn();
    if (countIn != null) {
      Num bytes = new Num.FromIndex(length);
      Num count =
          encoding.unit() == 1 ? bytes : new Num.Divide(bytes, Num.of(encoding.unit()), true);
      store(code, countIn, new Fixed(count, 9, 0));
    }
  }

  /// How much a receiver takes when there is no delimiter: its characters, without a separate sign.
  private static Index room(DataItem receiver, Place to) {
    NumberFormat format = receiver.number();
    if (format == null || (format.usage() != Usage.DISPLAY && format.usage() != Usage.NATIONAL)) {
      return to.length();
    }
    return new Index.Constant(format.digits() * receiver.encoding().unit());
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
