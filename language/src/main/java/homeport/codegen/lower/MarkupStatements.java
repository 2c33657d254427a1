package homeport.codegen.lower;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Usage;
import homeport.runtime.markup.Encoding;
import homeport.runtime.markup.Part;
import homeport.runtime.markup.PartWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON GENERATE, JSON PARSE, XML GENERATE and XML PARSE (Language Reference, under their names).
/// The operand's layout is a constant that the runtime reads; one call does the work.
final class MarkupStatements {
  private static final NumberFormat CODE = new NumberFormat(Usage.BINARY, 9, 0, true);
  private static final int CODE_DIGITS = 10;
  private static final int ADDRESS_DIGITS = 10;

  /// The registers that lie where the runtime says.
  private static final List<String> VARYING =
      List.of(
          "XML-TEXT",
          "XML-NAMESPACE",
          "XML-NAMESPACE-PREFIX",
          "XML-NTEXT",
          "XML-NNAMESPACE",
          "XML-NNAMESPACE-PREFIX");

  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Constants constants;
  private final EncodedCharacters encoded;
  private final Statements statements;

  MarkupStatements(Context context, Operands operands, Results results, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.constants = new Constants(context);
    this.encoded = new EncodedCharacters(context);
    this.statements = statements;
  }

  void generate(Code code, MarkupStatement.Generate s) {
    MarkupParts parts =
        new MarkupParts(context, operands, s.from())
            .names(s.names())
            .suppress(s.suppress(), s.form())
            .converting(s.converting())
            .dropIndicators();
    Markup.Document document = s.document();
    int slot = document == null ? json(code, s, parts) : xml(code, s, document, parts);
    outcome(code, new Num.FromIndex(new Index.Slot(slot)), s.onException(), s.notOnException());
  }

  private int json(Code code, MarkupStatement.Generate s, MarkupParts parts) {
    Argument root = layout(parts.root());
    indicators(code, parts);
    Argument receiver = receiver(code, s.into());
    int slot =
        result(
            code,
            MarkupRoutines.JSON_GENERATE,
            new Argument.Program(),
            root,
            varying(code, parts),
            constant(kind(s.into()).ordinal()),
            constant(s.into().slice() == null ? item(s.into()).utf8Characters() : 0),
            new Argument.Int(encoding(s.encoding(), s.into(), Encoding.UTF_8)),
            new Argument.Bytes(source(s.from())),
            receiver);
    put(code, SpecialRegister.JSON_CODE, new Index.Slot(slot));
    count(code, s.count(), MarkupRoutines.JSON_COUNT);
    return slot;
  }

  void parse(Code code, MarkupStatement.JsonParse s) {
    MarkupParts parts =
        new MarkupParts(context, operands, s.into())
            .names(s.names())
            .skip(s.suppress())
            .converting(s.converting())
            .skipIndicators();
    Argument root = layout(parts.root());
    indicators(code, parts);
    int slot =
        result(
            code,
            MarkupRoutines.JSON_PARSE,
            new Argument.Program(),
            root,
            varying(code, parts),
            constant(kind(s.from()).ordinal()),
            new Argument.Int(encoding(s.encoding(), s.from(), Encoding.UTF_8)),
            constant(s.detail() ? s.at().line() : 0),
            new Argument.Bytes(operands.places().of(s.from())),
            new Argument.Bytes(source(s.into())));
    put(code, SpecialRegister.JSON_CODE, new Index.Slot(slot));
    int status = result(code, MarkupRoutines.JSON_STATUS, new Argument.Program());
    put(code, SpecialRegister.JSON_STATUS, new Index.Slot(status));
    outcome(code, new Num.FromIndex(new Index.Slot(slot)), s.onException(), s.notOnException());
  }

  private int xml(
      Code code, MarkupStatement.Generate s, Markup.Document document, MarkupParts parts) {
    Argument root = layout(parts.document(document).root());
    Argument receiver = receiver(code, s.into());
    int slot =
        result(
            code,
            MarkupRoutines.XML_GENERATE,
            new Argument.Program(),
            root,
            varying(code, parts),
            constant(kind(s.into()).ordinal()),
            new Argument.Int(encoding(s.encoding(), s.into(), 0)),
            constant(document.declaration() ? 1 : 0),
            text(code, document.namespace()),
            text(code, document.prefix()),
            new Argument.Bytes(source(s.from())),
            receiver);
    put(code, SpecialRegister.XML_CODE, new Index.Slot(slot));
    count(code, s.count(), MarkupRoutines.XML_COUNT);
    return slot;
  }

  /// A loop: the next event, the processing procedure. What leaves the procedure otherwise than by
  /// its end, and is not STOP RUN, is an abend.
  void parse(Code code, MarkupStatement.XmlParse s) {
    Place document = operands.places().of(s.document());
    code.add(
        new Op.Invoke(
            MarkupRoutines.XML_PARSE_BEGIN,
            List.of(
                new Argument.Program(),
                constant(kind(s.document()).ordinal()),
                new Argument.Int(encoding(s.encoding(), s.document(), 0)),
                constant(s.returningNational() ? 1 : 0),
                constant(context.options().xmlCompat() ? 1 : 0),
                new Argument.Bytes(document)),
            null));
    int end = context.newLabel();
    Code loop = new Code();
    int got =
        result(
            loop,
            MarkupRoutines.XML_PARSE_NEXT,
            new Argument.Program(),
            new Argument.Bytes(document),
            new Argument.Bytes(xmlRegisters()));
    loop.add(
        new Op.If(
            new Test.Numbers(
                Test.Relation.EQUAL, new Num.FromIndex(new Index.Slot(got)), Num.of(0)),
            List.of(new Op.Break(end)),
            List.of()));
    for (int i = 0; i < VARYING.size(); i++) {
      loop.add(new Op.SetAddress(area(VARYING.get(i)), address(i)));
    }
    loop.add(
        new Op.Invoke(
            Routines.ENTER_RANGE,
            List.of(new Argument.Program(), new Argument.Entered(entered(s.processing()))),
            null));
    code.add(new Op.Loop(end, loop.ops()));
    Num last = new Num.Load(context.register(SpecialRegister.XML_CODE), CODE, CODE_DIGITS);
    outcome(code, last, s.onException(), s.notOnException());
  }

  /// XML-CODE and what stands behind it, up to the lengths.
  private Place xmlRegisters() {
    int from = SpecialRegister.XML_CODE.offset();
    SpecialRegister last = SpecialRegister.XML_NPREFIX_LENGTH;
    return Place.fixed(
        context.model().registers().index(), from, last.offset() + last.length() - from);
  }

  private static Num address(int which) {
    return new Num.Called(
        MarkupRoutines.XML_PARSE_ADDRESS,
        List.of(new Argument.Program(), new Argument.Int(Index.of(which))),
        ADDRESS_DIGITS);
  }

  private int area(String register) {
    return context.model().areas().stream()
        .filter(area -> area.kind() == StorageArea.Kind.LINKAGE && area.name().equals(register))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private int entered(Statement.ProcedureRange range) {
    ProcedureSpan from = context.bindings().of(range.from());
    Statement.ProcedureName through = range.through();
    int last = through == null ? from.last() : context.bindings().of(through).last();
    return context.entered(new Unit.Range(from.first(), last));
  }

  private Argument layout(Part root) {
    return new Argument.Bytes(context.literals().of(PartWriter.bytes(root)));
  }

  /// A namespace or prefix in UTF-8, which every kind of them can become.
  private Argument text(Code code, @Nullable Expression expression) {
    if (expression == null) {
      return new Argument.Bytes(context.literals().of(new byte[0]));
    }
    if (expression instanceof Expression.FunctionCall call) {
      return utf8(code, operands.functions().textValue(call));
    }
    if (expression instanceof Reference reference) {
      DataItem item = item(reference);
      Place place = operands.places().of(reference);
      return utf8(code, encoded.stored(item, place, reference.slice() != null));
    }
    byte[] bytes = constants.bytes(expression, homeport.data.Encoding.UTF8);
    return new Argument.Bytes(context.literals().of(bytes));
  }

  private Argument utf8(Code code, FunctionValue.Text text) {
    return new Argument.Bytes(encoded.convert(code, text, homeport.data.Encoding.UTF8).place());
  }

  /// Indicators of JSON's null outside the operand.
  private void indicators(Code code, MarkupParts parts) {
    for (MarkupParts.Elsewhere indicator : parts.elsewhere()) {
      Reference named = indicator.named();
      Place first =
          named == null
              ? operands.places().first(indicator.item())
              : operands.places().within(named, indicator.item());
      Place all = new Place(first.area(), first.offset(), Index.of(indicator.extent()));
      code.add(
          new Op.Invoke(
              MarkupRoutines.INDICATOR,
              List.of(new Argument.Program(), new Argument.Bytes(all)),
              null));
    }
  }

  /// Where a document goes; a dynamic-length item becomes as long as it is, and characters of a
  /// UTF-8 item have no fixed place.
  private Argument receiver(Code code, Reference into) {
    DataItem item = item(into);
    if (into.slice() != null && item.encoding() == homeport.data.Encoding.UTF8) {
      return utf8Part(code, into, item, into.slice());
    }
    if (!item.isDynamic() || into.slice() != null) {
      return new Argument.Bytes(operands.places().of(into));
    }
    Argument stored = new Argument.Bytes(operands.places().receiver(into));
    code.add(
        new Op.Invoke(
            MarkupRoutines.INTO_DYNAMIC,
            List.of(new Argument.Program(), stored, constant(item.dynamicLimit())),
            null));
    return stored;
  }

  private Argument utf8Part(Code code, Reference into, DataItem item, Expression.Slice slice) {
    Argument whole = new Argument.Bytes(operands.places().within(into, item));
    Index length = slice.length() == null ? Index.ZERO : operands.places().position(slice.length());
    code.add(
        new Op.Invoke(
            MarkupRoutines.INTO_UTF8_PART,
            List.of(
                new Argument.Program(),
                whole,
                constant(item.utf8Characters()),
                new Argument.Int(operands.places().position(slice.from())),
                new Argument.Int(length)),
            null));
    return whole;
  }

  /// The operand: all of a table that is named without subscripts.
  private Place source(Reference reference) {
    DataItem item = context.bindings().item(reference);
    Place place =
        item.isDynamic() ? operands.places().receiver(reference) : operands.places().of(reference);
    Occurs table = item.occurs();
    if (table == null || !reference.subscripts().isEmpty()) {
      return place;
    }
    return new Place(place.area(), place.offset(), Index.of(table.max() * table.stride()));
  }

  /// Says what of the operand depends on an OCCURS DEPENDING ON.
  private Argument varying(Code code, MarkupParts parts) {
    List<Index> values = parts.varying();
    for (int slot = 0; slot < values.size(); slot++) {
      code.add(
          new Op.Invoke(
              MarkupRoutines.VARYING,
              List.of(new Argument.Program(), constant(slot), new Argument.Int(values.get(slot))),
              null));
    }
    return constant(values.size());
  }

  private DataItem item(Reference reference) {
    return context.bindings().item(reference);
  }

  /// The encoding of the characters of the item that holds a document.
  private homeport.data.Encoding kind(Reference document) {
    return item(document).encoding();
  }

  private static Argument constant(int value) {
    return new Argument.Int(Index.of(value));
  }

  /// @param otherwise for an alphanumeric item without ENCODING
  private Index encoding(@Nullable Expression encoding, Reference document, int otherwise) {
    return switch (encoding) {
      case null ->
          Index.of(
              switch (kind(document)) {
                case NATIONAL -> Encoding.UTF_16;
                case UTF8 -> Encoding.UTF_8;
                case DISPLAY, DBCS -> otherwise;
              });
      case Expression.Constant(_, Literal.Number number) ->
          Index.of(number.unscaled().intValueExact());
      default -> new Index.Of(operands.whole(operands.number(encoding)));
    };
  }

  private void put(Code code, SpecialRegister register, Index value) {
    code.add(new Op.Store(context.register(register), CODE, new Num.FromIndex(value), false));
  }

  private void count(Code code, @Nullable Reference count, Routine routine) {
    if (count != null) {
      int slot = result(code, routine, new Argument.Program());
      results.store(
          code,
          context.bindings().item(count),
          operands.places().of(count),
          new Fixed(new Num.FromIndex(new Index.Slot(slot)), 9, 0),
          Rounding.TRUNCATION,
          null);
    }
  }

  private void outcome(
      Code code,
      Num result,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException) {
    if (onException != null || notOnException != null) {
      code.add(
          new Op.If(
              new Test.Numbers(Test.Relation.NOT_EQUAL, result, Num.of(0)),
              statements.lower(onException).ops(),
              statements.lower(notOnException).ops()));
    }
  }

  private int result(Code code, Routine routine, Argument... arguments) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(routine, List.of(arguments), slot));
    return slot;
  }
}
