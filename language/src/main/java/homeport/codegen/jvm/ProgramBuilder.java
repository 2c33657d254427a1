package homeport.codegen.jvm;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.flow.Frame;
import homeport.codegen.flow.Switches;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.Callees.Callee;
import homeport.runtime.ProgramInfo;
import homeport.runtime.ProgramInfos;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Builds all methods of a program, places them in classes, and writes the classes.
final class ProgramBuilder {
  private final Unit unit;
  private final FlowPlan plan;
  private final int budget;
  private final Layout layout;
  private final Magnitudes magnitudes = new Magnitudes();
  private final ClassPlacement placement;
  private final RoutinePlanner planner;
  private final BitSet shared;
  private final Map<Object, Callee> callees = new HashMap<>();
  private final Set<Integer> slotFields = new TreeSet<>();
  private final Set<Integer> indexFields = new TreeSet<>();
  private final Callees lookup =
      new Callees() {
        @Override
        public Callee frame(Frame frame) {
          return callees.getOrDefault(frame.range(), measured(!frame.returns()));
        }

        @Override
        public Callee node(int node) {
          return callees.getOrDefault(node, measured(planner.nodeHasResult(node)));
        }
      };

  ProgramBuilder(Unit unit, FlowPlan plan, int budget) {
    this.unit = unit;
    this.plan = plan;
    this.budget = budget;
    this.layout = new Layout(unit);
    this.placement = new ClassPlacement(layout);
    StepMeter meter = new StepMeter(layout, magnitudes, lookup);
    this.shared = SharedNodes.of(unit, plan, meter, budget);
    this.planner = new RoutinePlanner(unit, plan, shared, Switches.targets(unit));
  }

  private Callee measured(boolean result) {
    return new Callee(layout.main(), "measured", RoutineMethods.type(layout, false, result));
  }

  EmittedProgram build(List<EmittedProgram> contained) {
    CutRoutine mainCut = cut(planner.frame(plan.main()));
    Callee main = add(mainCut);
    for (Frame frame : plan.frames().subList(1, plan.frames().size())) {
      callees.put(frame.range(), add(cut(planner.frame(frame))));
    }
    shared.stream().forEach(node -> callees.put(node, add(cut(planner.node(node)))));
    ProgramEntries entries =
        new ProgramEntries(
            unit,
            plan,
            layout,
            main,
            mainCut.place(mainCut.plan().entry()),
            mainCut.nodePlaces(),
            lookup);
    ProgramShell shell =
        new ProgramShell(unit, plan, layout, slotFields, indexFields, planner.sites(), entries);
    Map<String, byte[]> classes = placement.write(shell);
    List<ProgramInfo.Paragraph> paragraphs =
        unit.nodes().stream()
            .filter(node -> !node.name().startsWith("end of "))
            .filter(node -> node.name().indexOf(':') < 0)
            .map(node -> new ProgramInfo.Paragraph(node.name(), node.line()))
            .toList();
    byte[] info = ProgramInfos.encode(unit.info().withParagraphs(paragraphs));
    return new EmittedProgram(
        unit.name(),
        layout.main().displayName(),
        classes,
        info,
        unit.nesting().common(),
        contained);
  }

  private CutRoutine cut(RoutinePlan routine) {
    CutRoutine cut = new CutRoutine(routine, new StepMeter(layout, magnitudes, lookup), budget);
    slotFields.addAll(cut.slotFields());
    indexFields.addAll(cut.indexFields());
    return cut;
  }

  private Callee add(CutRoutine cut) {
    String name = Names.ofMethod(cut.plan().name());
    List<Callee> chunkMethods = new ArrayList<>();
    RoutineMethods methods = new RoutineMethods(cut, layout, magnitudes, lookup, chunkMethods);
    MethodTypeDesc type = RoutineMethods.type(layout, cut.plan().resumable(), cut.plan().result());
    if (cut.simple()) {
      Chunk only = cut.chunks().getFirst();
      return placement.place(
          name, type, only.size(), only.page(), (out, page) -> methods.writeChunk(out, only, page));
    }
    for (Chunk chunk : cut.chunks()) {
      chunkMethods.add(
          placement.place(
              name,
              RoutineMethods.chunkType(layout),
              chunk.size(),
              chunk.page(),
              (out, page) -> methods.writeChunk(out, chunk, page)));
    }
    int page = cut.chunks().getFirst().page();
    List<Callee> groups = new ArrayList<>();
    if (chunkMethods.size() > RoutineMethods.GROUP) {
      for (int i = 0; i * RoutineMethods.GROUP < chunkMethods.size(); i++) {
        int group = i;
        groups.add(
            placement.place(
                name,
                RoutineMethods.chunkType(layout),
                RoutineMethods.driverSize(RoutineMethods.GROUP),
                page,
                (out, _) -> methods.writeGroup(out, group)));
      }
    }
    int called = groups.isEmpty() ? chunkMethods.size() : groups.size();
    return placement.place(
        name,
        type,
        RoutineMethods.driverSize(called),
        page,
        (out, _) -> methods.writeDriver(out, groups));
  }
}
