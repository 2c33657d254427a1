package homeport.codegen.lower;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.Bindings;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.model.StorageArea;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.data.CodePage;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What the lowering of one program shares: the model, and the numbers it hands out (labels, slots,
/// scratch bytes, call sites).
final class Context {
  /// The blank of the program's code page; every EBCDIC page has it here.
  static final byte SPACE = 0x40;

  /// The digit zero of the program's code page.
  static final byte ZERO = (byte) 0xF0;

  private final ProgramModel model;
  private final ToIntFunction<Span> lines;
  private final Literals literals = new Literals();
  private final List<Integer> numberSlots = new ArrayList<>();
  private final Set<Integer> printedFiles;
  private final List<Unit.Range> entered = new ArrayList<>();
  private Preparation preparation = Preparation.NONE;
  private int statementLine;
  private int statement;
  private int statements;
  private int indexSlots;
  private int labels;
  private int callSites;
  private int switchables;
  private int temporaries;
  private int scratchInUse;
  private int scratchMost;

  Context(ProgramModel model, ToIntFunction<Span> lines) {
    this.model = model;
    this.lines = lines;
    this.printedFiles = PrintedFiles.of(model);
  }

  /// The files that have WRITE … ADVANCING somewhere.
  Set<Integer> printedFiles() {
    return printedFiles;
  }

  ProgramModel model() {
    return model;
  }

  Bindings bindings() {
    return model.bindings();
  }

  CompilerOptions options() {
    return model.options();
  }

  CodePage codePage() {
    return model.codePage();
  }

  /// The program's own WORKING-STORAGE, when it has any.
  @Nullable StorageArea workingStorage() {
    for (StorageArea area : model.areas().subList(model.around().areas(), model.areas().size())) {
      if (area.kind() == StorageArea.Kind.WORKING_STORAGE && area.length() > 0) {
        return area;
      }
    }
    return null;
  }

  /// PROGRAM-ID … RECURSIVE.
  boolean recursive() {
    return model.syntax().attributes().recursive();
  }

  /// True for an area, by its number, that lies at one place for as long as the program lives; of a
  /// RECURSIVE program the scratch does not.
  boolean lasting(int area) {
    if (area < 0) {
      return area == Place.LITERALS || area == Place.SCRATCH && !recursive();
    }
    return switch (model.areas().get(area).kind()) {
      case WORKING_STORAGE, RECORD, EXTERNAL, REGISTERS -> true;
      case LOCAL_STORAGE, LINKAGE -> false;
    };
  }

  Literals literals() {
    return literals;
  }

  int lineOf(Span at) {
    return lines.applyAsInt(at);
  }

  /// A statement begins; what is lowered from here on belongs to it.
  void begin(int line) {
    statement = line == statementLine ? statement + 1 : 1;
    statementLine = line;
    statements++;
  }

  /// How many statements were begun: tells one from another.
  int statements() {
    return statements;
  }

  /// The line of the statement that is lowered.
  int lineOfStatement() {
    return statementLine;
  }

  /// Which of the statements that begin on its line it is.
  int statementOfLine() {
    return statement;
  }

  int newLabel() {
    return labels++;
  }

  int newCallSite() {
    return callSites++;
  }

  int callSites() {
    return callSites;
  }

  /// The number of a range that a statement enters.
  int entered(Unit.Range range) {
    if (!entered.contains(range)) {
      entered.add(range);
    }
    return entered.indexOf(range);
  }

  List<Unit.Range> entered() {
    return entered;
  }

  int newSwitchable() {
    return switchables++;
  }

  int switchables() {
    return switchables;
  }

  /// Holds a number in a slot, to use it more than once.
  Num.Slot keep(Code code, Num value) {
    int slot = numberSlots.size();
    numberSlots.add(value.digits());
    code.add(new Op.Let(slot, value));
    return new Num.Slot(slot, value.digits());
  }

  int newNumberSlot(int digits) {
    numberSlots.add(digits);
    return numberSlots.size() - 1;
  }

  /// Holds an index in a slot.
  Index.Slot keep(Code code, Index value) {
    int slot = newIndexSlot();
    code.add(new Op.LetIndex(slot, value));
    return new Index.Slot(slot);
  }

  /// Holds where bytes are and how many: subscripts and reference modification are evaluated here,
  /// whatever changes before the bytes are used.
  Place held(Code code, Place place) {
    return new Place(place.area(), held(code, place.offset()), held(code, place.length()));
  }

  private Index held(Code code, Index index) {
    return switch (index) {
      case Index.Constant _, Index.Slot _ -> index;
      case Index.Within(Index of, int low, int high) -> new Index.Within(held(code, of), low, high);
      default -> keep(code, index);
    };
  }

  int newIndexSlot() {
    return indexSlots++;
  }

  List<Integer> numberSlots() {
    return numberSlots;
  }

  int indexSlots() {
    return indexSlots;
  }

  /// Where operations go that have to run before the one that is being made.
  Code before() {
    return preparation.code();
  }

  /// Makes something whose preparations go to `code`.
  void preparingIn(Code code, Runnable make) {
    preparation = preparation.within(code);
    make.run();
    preparation = preparation.outer();
  }

  /// Makes a test; what it needs is prepared again each time it is evaluated, and only then.
  Test prepared(Supplier<Test> make) {
    Code own = new Code();
    preparation = preparation.within(own);
    Test test = make.get();
    preparation = preparation.outer();
    return own.isEmpty() ? test : new Test.After(own.ops(), test);
  }

  /// The functions that have been evaluated before what is being made.
  Preparation preparation() {
    return preparation;
  }

  /// Bytes that are free until the statement ends.
  Place scratch(int length) {
    Place place = Place.fixed(Place.SCRATCH, scratchInUse, length);
    scratchInUse += length;
    scratchMost = Math.max(scratchMost, scratchInUse);
    return place;
  }

  /// Bytes for what is made of some characters: scratch of a known size, or as many as it takes
  /// when the program runs.
  ///
  /// @param most the greatest size, where the characters are bounded
  /// @param times how many times as many bytes as the characters have it can be, otherwise
  Place room(Code code, FunctionValue.Text from, int most, int times) {
    if (from.isBounded()) {
      return scratch(Math.max(1, most));
    }
    Index size = keep(code, Index.sum(Index.scaled(from.place().length(), times), Index.of(8)));
    int slot = newIndexSlot();
    code.add(
        new Op.Invoke(
            DynamicRoutines.TEMPORARY,
            List.of(
                new Argument.Program(),
                new Argument.Int(Index.of(temporaries++)),
                new Argument.Int(size)),
            slot));
    return new Place(Place.HEAP, new Index.Slot(slot), size);
  }

  /// Where a statement's own scratch begins; pass it to [#releaseScratch] at its end.
  int scratchMark() {
    return scratchInUse;
  }

  void releaseScratch(int mark) {
    scratchInUse = mark;
  }

  int scratchBytes() {
    return scratchMost;
  }

  /// A place of whole bytes that holds the text in the program's code page.
  Place text(String value) {
    return literals.of(codePage().encode(value));
  }

  /// A special register.
  Place register(SpecialRegister register) {
    return Place.fixed(model.registers().index(), register.offset(), register.length());
  }

  /// RETURN-CODE as the number it is.
  static final NumberFormat RETURN_CODE = new NumberFormat(Usage.BINARY, 4, 0, true);

  /// The whole storage of an item's first occurrence.
  static Place whole(DataItem item) {
    return Place.fixed(item.area().index(), item.offset(), item.length());
  }
}
