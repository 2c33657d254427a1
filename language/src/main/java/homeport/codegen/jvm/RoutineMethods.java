package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.KeptField;
import homeport.codegen.jvm.Callees.Callee;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The methods of one routine: itself when it is small, else a driver and its chunks. Where a
/// driver of so many chunks would be too long itself, it has drivers of [#GROUP] chunks each.
///
/// A chunk returns a place (0 or above) to go on at, or the complement of the routine's result.
final class RoutineMethods {
  private static final int PLACE = 1;

  private static final int GROUP_BITS = 8;

  /// Chunks of one driver: with 13 bytes for each it is far from what the JIT leaves alone.
  static final int GROUP = 1 << GROUP_BITS;

  private final CutRoutine cut;
  private final Layout layout;
  private final Magnitudes magnitudes;
  private final Callees callees;
  private final List<Callee> chunkMethods;

  /// @param chunkMethods the methods of the chunks, in order; for a simple routine the one method
  RoutineMethods(
      CutRoutine cut,
      Layout layout,
      Magnitudes magnitudes,
      Callees callees,
      List<Callee> chunkMethods) {
    this.cut = cut;
    this.layout = layout;
    this.magnitudes = magnitudes;
    this.callees = callees;
    this.chunkMethods = chunkMethods;
  }

  /// The type of a routine's own method.
  static MethodTypeDesc type(Layout layout, boolean resumable, boolean result) {
    MethodTypeDesc type =
        resumable
            ? MethodTypeDesc.of(Types.VOID, layout.main(), Types.INT)
            : MethodTypeDesc.of(Types.VOID, layout.main());
    return result ? type.changeReturnType(Types.INT) : type;
  }

  static MethodTypeDesc chunkType(Layout layout) {
    return MethodTypeDesc.of(Types.INT, layout.main(), Types.INT);
  }

  void writeChunk(CodeBuilder out, Chunk chunk, int page) {
    new ChunkWriter(out, chunk, page).write();
  }

  /// How many bytes a driver has, more or less.
  static int driverSize(int methods) {
    return 13 * methods + 40;
  }

  /// Calls the chunk of the place until one gives the routine's result.
  ///
  /// @param groups the drivers of groups; empty when the chunks are few
  void writeDriver(CodeBuilder out, List<Callee> groups) {
    Code code = Code.writing(out);
    if (!cut.plan().resumable()) {
      code.constant(cut.place(cut.plan().entry()));
      code.istore(PLACE);
    }
    Mark again = code.mark();
    Mark check = code.mark();
    code.bind(again);
    code.call(Kernels.POLL);
    if (groups.isEmpty()) {
      callByPlace(code, chunkMethods, 0, CutRoutine.ENTRY_BITS, null, check);
    } else {
      callByPlace(code, groups, 0, CutRoutine.ENTRY_BITS + GROUP_BITS, null, check);
    }
    code.bind(check);
    code.istore(PLACE);
    code.iload(PLACE);
    code.jump(Opcode.IFGE, again);
    if (cut.plan().result()) {
      code.iload(PLACE);
      code.constant(-1);
      code.op(Opcode.IXOR);
      code.op(Opcode.IRETURN);
    } else {
      code.op(Opcode.RETURN);
    }
  }

  /// Calls the chunk of the place as long as it is one of a group's; returns the place behind it,
  /// or the complement of the routine's result.
  void writeGroup(CodeBuilder out, int group) {
    Code code = Code.writing(out);
    Mark again = code.mark();
    Mark check = code.mark();
    Mark elsewhere = code.mark();
    int first = group * GROUP;
    List<Callee> methods =
        chunkMethods.subList(first, Math.min(chunkMethods.size(), first + GROUP));
    code.bind(again);
    code.call(Kernels.POLL);
    callByPlace(code, methods, first, CutRoutine.ENTRY_BITS, elsewhere, check);
    code.bind(check);
    code.istore(PLACE);
    code.iload(PLACE);
    code.jump(Opcode.IFGE, again);
    code.bind(elsewhere);
    code.iload(PLACE);
    code.op(Opcode.IRETURN);
  }

  /// Calls the method whose number the place has above the bits, and goes on at a mark.
  ///
  /// @param first the number of the first method
  /// @param elsewhere where other numbers lead; null when there are none
  private static void callByPlace(
      Code code, List<Callee> methods, int first, int bits, @Nullable Mark elsewhere, Mark then) {
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    for (int i = 0; i < methods.size(); i++) {
      cases.put(first + i, code.mark());
    }
    code.iload(PLACE);
    code.constant(bits);
    code.op(Opcode.ISHR);
    code.choose(cases, elsewhere == null ? requireNonNull(cases.get(first)) : elsewhere);
    for (int i = 0; i < methods.size(); i++) {
      Callee callee = methods.get(i);
      code.bind(requireNonNull(cases.get(first + i)));
      code.aload(Scope.SELF);
      code.iload(PLACE);
      code.callStatic(callee.owner(), callee.name(), callee.type());
      code.jump(Opcode.GOTO, then);
    }
  }

  /// One method's code.
  private final class ChunkWriter implements StepEmitter.Jumps {
    private final Code code;
    private final Chunk chunk;
    private final int page;
    private final boolean simple = cut.simple();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final Map<Integer, Mark> outside = new LinkedHashMap<>();
    private final Set<Integer> bound = new HashSet<>();
    private final Mark head;
    private final List<KeepGuard> guards = new ArrayList<>();
    private @Nullable KeepGuard guarded;
    private int lastLine = -1;

    ChunkWriter(CodeBuilder out, Chunk chunk, int page) {
      this.code = Code.writing(out);
      this.chunk = chunk;
      this.page = page;
      this.head = code.mark();
    }

    void write() {
      Scope scope = new Scope(layout, code, simple ? 1 : 2, cut.slotFields(), cut.indexFields());
      line(cut.line(chunk.from()));
      scope.prepare(chunk.areaUses(), chunk.slots(), chunk.indexes());
      if (simple) {
        enterSimple();
      } else {
        enterAtPlace();
      }
      StepEmitter emitter = new StepEmitter(scope, magnitudes, callees, this);
      Steps steps = cut.plan().steps();
      for (int i = chunk.from(); i < chunk.to(); i++) {
        guard(steps.kept(i));
        emitter.emit(steps.list().get(i), steps.kept(i));
      }
      guard(List.of());
      if (chunk.index() + 1 < cut.chunks().size()) {
        Chunk next = cut.chunks().get(chunk.index() + 1);
        code.constant(cut.place(CutRoutine.beginning(next)));
        code.op(Opcode.IRETURN);
      } else {
        finish(Result.LEAVE);
      }
      outside.forEach((label, mark) -> {
        code.bind(mark);
        code.constant(cut.place(label));
        code.op(Opcode.IRETURN);
      });
      guards.forEach(guard -> guard.write(code, scope, emitter.keeper()));
    }

    /// Begins to guard the fields that are kept from the next step on, and ends what was guarded.
    private void guard(List<KeptField> kept) {
      if (guarded != null && !guarded.fields().equals(kept)) {
        guarded.end(code);
        guarded = null;
      }
      if (guarded == null && !kept.isEmpty()) {
        guarded = new KeepGuard(kept, code);
        guards.add(guarded);
      }
    }

    @Override
    public Mark putBack(List<KeptField> fields, Mark back) {
      return requireNonNull(guarded).outside(back, code);
    }

    private void enterSimple() {
      boolean first =
          cut.plan().steps().list().getFirst() instanceof Step.Bind(int label)
              && label == cut.plan().entry();
      if (!first) {
        code.jump(Opcode.GOTO, to(cut.plan().entry()));
      }
    }

    private void enterAtPlace() {
      code.bind(head);
      SortedMap<Integer, Mark> cases = new TreeMap<>();
      cut.entries(chunk).forEach((label, place) -> cases.put(place, markOf(label)));
      Mark elsewhere = code.mark();
      code.iload(PLACE);
      code.choose(cases, elsewhere);
      code.bind(elsewhere);
      code.iload(PLACE);
      code.op(Opcode.IRETURN);
      code.bind(markOf(CutRoutine.beginning(chunk)));
    }

    private Mark markOf(int label) {
      return marks.computeIfAbsent(label, _ -> code.mark());
    }

    @Override
    public Mark to(int label) {
      int first = cut.first(label);
      return cut.within(chunk, first)
          ? markOf(first)
          : outside.computeIfAbsent(first, _ -> code.mark());
    }

    @Override
    public void bind(int label) {
      bound.add(label);
      code.bind(markOf(label));
    }

    @Override
    public boolean behind(int label) {
      return bound.contains(cut.first(label));
    }

    @Override
    public void line(int line) {
      if (line > 0 && line != lastLine) {
        lastLine = line;
        code.line(Lines.onPage(line, page));
      }
    }

    @Override
    public void finish(int result) {
      if (!simple) {
        code.constant(~result);
        code.op(Opcode.IRETURN);
      } else if (cut.plan().result()) {
        code.constant(result);
        code.op(Opcode.IRETURN);
      } else {
        code.op(Opcode.RETURN);
      }
    }

    @Override
    public void finishWith(int local) {
      if (simple && !cut.plan().result()) {
        code.op(Opcode.RETURN);
        return;
      }
      code.load(TypeKind.INT, local);
      if (!simple) {
        code.constant(-1);
        code.op(Opcode.IXOR);
      }
      code.op(Opcode.IRETURN);
    }

    @Override
    public void resume(int local) {
      code.iload(local);
      code.istore(PLACE);
      code.call(Kernels.POLL);
      code.jump(Opcode.GOTO, head);
    }

    @Override
    public int place(int label) {
      return cut.place(label);
    }

    @Override
    public int first(int label) {
      return cut.first(label);
    }

    @Override
    public int ways(int label) {
      return cut.ways(chunk, label);
    }
  }
}
