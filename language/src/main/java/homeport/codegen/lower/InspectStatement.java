package homeport.codegen.lower;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.TextStatement;
import homeport.cobol.syntax.TextStatement.Inspect;
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
import homeport.runtime.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// INSPECT in its four formats (Language Reference, "INSPECT statement").
final class InspectStatement {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Characters characters;

  /// The encoding of the statement that is being lowered.
  private Encoding encoding = Encoding.DISPLAY;

  InspectStatement(Context context, Operands operands, Results results) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.characters = new Characters(context, operands);
  }

  void inspect(Code code, TextStatement.Inspect inspect) {
    Place stored = context.held(code, place(code, inspect.of()));
    encoding =
        inspect.of() instanceof Expression.Reference reference
            ? context.bindings().item(reference).encoding()
            : operands.functions().encoding((Expression.FunctionCall) inspect.of());
    NumberFormat signed = signedFormat(inspect.of());
    Place item = signed == null ? stored : digits(code, stored, signed);
    List<Phrase> replacing = new ArrayList<>();
    inspect
        .replacing()
        .forEach(
            one -> replacing.add(phrase(code, one.which(), one.what(), one.bounds(), one.by())));
    if (!inspect.tallying().isEmpty()) {
      tally(code, item, inspect.tallying());
    }
    if (!replacing.isEmpty()) {
      run(code, item, replacing);
    }
    Inspect.Converting converting = inspect.converting();
    if (converting != null) {
      convert(code, item, converting);
    }
    if (signed != null && (converting != null || !inspect.replacing().isEmpty())) {
      code.add(
          new Op.Invoke(
              TextRoutines.INSPECT_PUT_DIGITS,
              List.of(
                  new Argument.Bytes(item),
                  new Argument.Bytes(stored),
                  new Argument.Int(Index.of(signed.sign().ordinal()))),
              null));
    }
  }

  /// A signed number of USAGE DISPLAY is inspected as if it had been moved to an unsigned item of
  /// the same length; its sign stays (Language Reference, "INSPECT statement", "Data types for
  /// identifiers and literals").
  private @Nullable NumberFormat signedFormat(Expression of) {
    if (of instanceof Expression.Reference reference && reference.slice() == null) {
      NumberFormat format = context.bindings().item(reference).number();
      return format != null && format.usage() == Usage.DISPLAY && format.signed() ? format : null;
    }
    return null;
  }

  private Place digits(Code code, Place stored, NumberFormat format) {
    Place text = context.scratch(format.digits());
    code.add(
        new Op.Store(
            text,
            new NumberFormat(Usage.DISPLAY, format.digits(), 0, false),
            new Num.Load(stored, format, format.digits()),
            true));
    return text;
  }

  private Argument unit() {
    return new Argument.Int(Index.of(encoding.unit()));
  }

  private Place place(Code code, Expression of) {
    return of instanceof Expression.Reference reference
        ? operands.places().of(reference)
        : characters.of(code, of);
  }

  private void tally(Code code, Place item, List<Inspect.Tally> tallies) {
    List<Phrase> phrases = new ArrayList<>();
    List<Place> counters = new ArrayList<>();
    for (Inspect.Tally tally : tallies) {
      phrases.add(phrase(code, tally.which(), tally.what(), tally.bounds(), null));
      counters.add(context.held(code, operands.places().of(tally.counter())));
    }
    run(code, item, phrases);
    for (int i = 0; i < tallies.size(); i++) {
      Expression.Reference counter = tallies.get(i).counter();
      Num count =
          new Num.Called(
              TextRoutines.INSPECT_TALLY,
              List.of(new Argument.Program(), new Argument.Int(Index.of(i))),
              10);
      Fixed before = operands.number(counter, counters.get(i));
      Fixed sum = operands.results().add(before, new Fixed(count, 10, 0), false, 0);
      results.store(
          code, context.bindings().item(counter), counters.get(i), sum, Rounding.TRUNCATION, null);
    }
  }

  /// A phrase of TALLYING or REPLACING, its operands found before the statement changes anything:
  /// subscripts, reference modification and functions are evaluated once, as the first operation
  /// (Language Reference, "INSPECT statement", "Data flow").
  private record Phrase(
      Inspect.Which which,
      Place sought,
      @Nullable Place by,
      @Nullable Place after,
      @Nullable Place before) {}

  private Phrase phrase(
      Code code,
      Inspect.Which which,
      @Nullable Expression what,
      Inspect.Bounds bounds,
      @Nullable Expression by) {
    Place any = context.literals().of(new byte[] {0});
    return new Phrase(
        which,
        Objects.requireNonNullElse(held(code, what), any),
        held(code, by),
        held(code, bounds.after()),
        held(code, bounds.before()));
  }

  private @Nullable Place held(Code code, @Nullable Expression of) {
    return of == null ? null : context.held(code, characters.of(code, of, encoding));
  }

  private void run(Code code, Place item, List<Phrase> phrases) {
    call(code, TextRoutines.INSPECT_BEGIN, new Argument.Bytes(item), unit());
    for (Phrase phrase : phrases) {
      call(
          code,
          TextRoutines.INSPECT_PHRASE,
          new Argument.Int(Index.of(phrase.which().ordinal())),
          new Argument.Bytes(phrase.sought()));
      more(code, TextRoutines.INSPECT_BY, phrase.by());
      more(code, TextRoutines.INSPECT_AFTER, phrase.after());
      more(code, TextRoutines.INSPECT_BEFORE, phrase.before());
    }
    call(code, TextRoutines.INSPECT_RUN);
  }

  private static void more(Code code, Routine routine, @Nullable Place place) {
    if (place != null) {
      call(code, routine, new Argument.Bytes(place));
    }
  }

  /// CONVERTING between bounds is CONVERTING of a part of the item.
  private void convert(Code code, Place item, Inspect.Converting converting) {
    Place part = item;
    Expression after = converting.bounds().after();
    if (after != null) {
      part = behind(code, part, characters.of(code, after, encoding));
    }
    Expression before = converting.bounds().before();
    if (before != null) {
      part = upTo(code, item, part, characters.of(code, before, encoding));
    }
    Place from = characters.of(code, converting.from(), encoding);
    Place to = characters.of(code, converting.to(), encoding);
    byte[] known = context.literals().value(from);
    byte[] partners = context.literals().value(to);
    if (encoding.unit() == 1 && known != null && partners != null) {
      byte[] table = Inspection.table(known, partners);
      code.add(
          new Op.Invoke(
              TextRoutines.INSPECT_TRANSLATE,
              List.of(new Argument.Bytes(part), new Argument.Bytes(context.literals().of(table))),
              null));
      return;
    }
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument.Bytes(part));
    arguments.add(new Argument.Bytes(from));
    arguments.add(new Argument.Bytes(to));
    arguments.add(new Argument.Program());
    arguments.add(unit());
    code.add(new Op.Invoke(TextRoutines.INSPECT_CONVERT, arguments, null));
  }

  private Place behind(Code code, Place item, Place delimiter) {
    int start = position(code, item, delimiter);
    Index length = delimiter.length();
    code.add(
        new Op.If(
            missing(start),
            List.of(new Op.LetIndex(start, item.length())),
            List.of(new Op.LetIndex(start, Index.sum(new Index.Slot(start), length)))));
    Index skip = new Index.Slot(start);
    return new Place(
        item.area(),
        Index.sum(item.offset(), skip),
        Index.sum(item.length(), Index.scaled(skip, -1)));
  }

  private Place upTo(Code code, Place item, Place part, Place delimiter) {
    int end = position(code, item, delimiter);
    int length = context.newIndexSlot();
    Index partStart = Index.sum(part.offset(), Index.scaled(item.offset(), -1));
    Index room = Index.sum(new Index.Slot(end), Index.scaled(partStart, -1));
    code.add(
        new Op.If(
            missing(end),
            List.of(new Op.LetIndex(length, part.length())),
            List.of(
                new Op.If(
                    new Test.Numbers(Test.Relation.LESS, new Num.FromIndex(room), Num.of(0)),
                    List.of(new Op.LetIndex(length, Index.ZERO)),
                    List.of(new Op.LetIndex(length, room))))));
    return new Place(part.area(), part.offset(), new Index.Slot(length));
  }

  private int position(Code code, Place item, Place delimiter) {
    int slot = context.newIndexSlot();
    code.add(
        new Op.Invoke(
            TextRoutines.INSPECT_POSITION,
            List.of(new Argument.Bytes(item), new Argument.Bytes(delimiter), unit()),
            slot));
    return slot;
  }

  private static Test missing(int slot) {
    return new Test.Numbers(Test.Relation.LESS, new Num.FromIndex(new Index.Slot(slot)), Num.of(0));
  }

  private static void call(Code code, Routine routine, Argument... arguments) {
    List<Argument> all = new ArrayList<>();
    all.add(new Argument.Program());
    all.addAll(List.of(arguments));
    code.add(new Op.Invoke(routine, all, null));
  }
}
