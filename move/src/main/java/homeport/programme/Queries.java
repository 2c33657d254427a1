package homeport.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a viewer may know. Every query takes the viewer first and gives only what is his: access is
/// decided here, whoever asks.
public final class Queries {
  /// Most entries that one call gives.
  public static final int ENTRIES_MAX = 1_000;

  private final Programme programme;
  private final Register register;

  Queries(Programme programme) {
    this.programme = programme;
    this.register = programme.register();
  }

  /// The programme's waves, in order.
  public List<Wave> waves(Viewer viewer) throws Refusal {
    return programme.reading(() -> {
      assert !viewer.name().isEmpty();
      return register.waves();
    });
  }

  public Policy policy(Viewer viewer) throws Refusal {
    return programme.reading(() -> {
      assert !viewer.name().isEmpty();
      return register.policy();
    });
  }

  /// The institutions that the viewer may know of, by id.
  public List<InstitutionPage> institutions(Viewer viewer) throws Refusal {
    return programme.reading(() -> {
      List<InstitutionPage> pages = new ArrayList<>();
      for (Institution institution : register.institutions()) {
        if (viewer.sees(institution)) {
          pages.add(page(viewer, institution));
        }
      }
      return pages;
    });
  }

  public InstitutionPage institution(Viewer viewer, String id) throws Refusal {
    return programme.reading(() -> page(viewer, programme.institution(viewer, id)));
  }

  private InstitutionPage page(Viewer viewer, Institution institution) {
    boolean all = viewer.role() != Role.SUPPLIER;
    LocalDate today = programme.today();
    List<DifferenceRule> rules = all ? List.copyOf(register.rules(institution.id())) : List.of();
    Collection<SystemState> systems = register.systems(institution.id());
    int differing = 0;
    int blockers = 0;
    for (SystemState state : systems) {
      differing += state.differing().isEmpty() ? 0 : 1;
      blockers += state.blockers();
    }
    return new InstitutionPage(
        all
            ? institution
            : new Institution(
                institution.id(), institution.name(), institution.supplier(), List.of()),
        systems.size(),
        Progress.byWave(viewer, register, systems, today),
        all ? differing : 0,
        all ? blockers : 0,
        rules,
        rules.stream().filter(rule -> rule.expiredOn(today)).toList());
  }

  /// A page of systems. A filter on a gate that the viewer does not see finds nothing.
  public Board board(Viewer viewer, BoardQuery query) throws Refusal {
    return programme.reading(() -> {
      List<Institution> scope = new ArrayList<>();
      if (query.institution().isEmpty()) {
        register.institutions().stream().filter(viewer::sees).forEach(scope::add);
      } else {
        scope.add(programme.institution(viewer, query.institution()));
      }
      return new BoardSearch(viewer, query, register, programme.today()).over(scope);
    });
  }

  public SystemPage system(Viewer viewer, String institution, String id) throws Refusal {
    return programme.reading(() -> {
      Institution known = programme.institution(viewer, institution);
      SystemState state = programme.system(viewer, institution, id);
      Map<Gate, GateState> gates = new EnumMap<>(Gate.class);
      List<Gate> open = new ArrayList<>();
      for (Gate gate : Gate.ALL) {
        if (viewer.sees(gate)) {
          gates.put(gate, state.gate(gate));
          if (state.openOn(gate, programme.today())) {
            open.add(gate);
          }
        }
      }
      boolean all = viewer.role() != Role.SUPPLIER;
      BankSystem system = state.system();
      return new SystemPage(
          page(viewer, known).institution(),
          all ? system : system.forSupplier(),
          register.wave(system.wave()),
          gates,
          open,
          Gate.ALL.stream().filter(gate -> viewer.mayHandIn(known, gate)).toList(),
          all ? state.blockers() : 0,
          all ? Differences.of(state, programme.ledger()) : List.of());
    });
  }

  /// What happened to a system, oldest first.
  ///
  /// @param gate only entries on it, or null
  /// @param offset entries left out
  /// @param limit most entries, at most [#ENTRIES_MAX]
  public List<Event> history(
      Viewer viewer, String institution, String id, @Nullable Gate gate, int offset, int limit)
      throws Refusal {
    return programme.reading(() -> {
      SystemState state = programme.system(viewer, institution, id);
      List<Event> shown = new ArrayList<>();
      int left = offset;
      for (int from = 0; from < state.events().size(); from += ENTRIES_MAX) {
        int to = Math.min(from + ENTRIES_MAX, state.events().size());
        for (Event event : programme.ledger().entries(state.events().subList(from, to))) {
          if (shows(viewer, event, gate) && --left < 0) {
            shown.add(event);
            if (shown.size() == Math.min(limit, ENTRIES_MAX)) {
              return shown;
            }
          }
        }
      }
      return shown;
    });
  }

  private static boolean shows(Viewer viewer, Event event, @Nullable Gate gate) {
    Gate of = event.gate();
    boolean mine = of == null ? viewer.role() != Role.SUPPLIER : viewer.sees(of);
    return mine && (gate == null || gate == of);
  }

  /// A file that was handed in, byte for byte, when an entry on a gate that the viewer sees names
  /// it.
  public byte[] file(Viewer viewer, String institution, String id, String sha256) throws Refusal {
    return programme.reading(() -> {
      SystemState state = programme.system(viewer, institution, id);
      for (Event event : programme.ledger().entries(state.events())) {
        if (event.file().equals(sha256)
            && !sha256.isEmpty()
            && shows(viewer, event, null)
            && programme.ledger().has(sha256)) {
          return programme.ledger().file(sha256);
        }
      }
      throw new Refusal(Refusal.UNKNOWN, "the system has no file " + sha256);
    });
  }

  /// The whole ledger in order, for the supervisor.
  ///
  /// @param after entries with greater numbers
  public List<Event> audit(Viewer viewer, long after, int limit) throws Refusal {
    return programme.reading(() -> {
      if (viewer.role() != Role.SUPERVISOR) {
        throw new Refusal(Refusal.NOT_ALLOWED, "the whole ledger is the supervisor's to read");
      }
      List<Long> numbers = new ArrayList<>();
      long end = Math.min(programme.ledger().last(), after + Math.min(limit, ENTRIES_MAX));
      for (long number = Math.max(0, after) + 1; number <= end; number++) {
        numbers.add(number);
      }
      return programme.ledger().entries(numbers);
    });
  }

  /// Searches systems for a board.
  private record BoardSearch(Viewer viewer, BoardQuery query, Register register, LocalDate today) {

    Board over(List<Institution> scope) {
      String part = query.text().toLowerCase(Locale.ROOT);
      List<Board.Row> found = new ArrayList<>();
      Map<Gate, Integer> open = Progress.none(viewer);
      for (Institution institution : scope) {
        boolean named = has(institution.id(), part) || has(institution.name(), part);
        for (SystemState state : register.systems(institution.id())) {
          if (matches(state, part, named)) {
            Board.Row row = row(institution, state);
            found.add(row);
            row.open().forEach(gate -> open.merge(gate, 1, Integer::sum));
          }
        }
      }
      found.sort(BoardOrder.of(query, register));
      int from = Math.min(query.offset(), found.size());
      int to = Math.min(from + query.limit(), found.size());
      return new Board(List.copyOf(found.subList(from, to)), from, found.size(), open);
    }

    private static boolean has(String text, String part) {
      return part.isEmpty() || text.toLowerCase(Locale.ROOT).contains(part);
    }

    private boolean matches(SystemState state, String part, boolean named) {
      BankSystem system = state.system();
      Gate gate = query.gate();
      if (!query.wave().isEmpty() && !query.wave().equals(system.wave())) {
        return false;
      }
      if (gate != null && (!viewer.sees(gate) || state.openOn(gate, today) != query.open())) {
        return false;
      }
      if (query.differing() && (viewer.role() == Role.SUPPLIER || state.differing().isEmpty())) {
        return false;
      }
      return named || has(system.id(), part) || has(system.name(), part);
    }

    private Board.Row row(Institution institution, SystemState state) {
      BankSystem system = state.system();
      boolean all = viewer.role() != Role.SUPPLIER;
      EnumSet<Gate> open = EnumSet.noneOf(Gate.class);
      Instant changed = null;
      for (Gate gate : Gate.ALL) {
        if (viewer.sees(gate)) {
          GateState at = state.gate(gate);
          if (at.openOn(today)) {
            open.add(gate);
          }
          if (at.at() != null && (changed == null || at.at().isAfter(changed))) {
            changed = at.at();
          }
        }
      }
      return new Board.Row(
          institution.id(),
          institution.name(),
          system.id(),
          system.name(),
          system.kind(),
          system.criticality(),
          system.wave(),
          open,
          all && !state.differing().isEmpty(),
          all ? state.blockers() : 0,
          changed);
    }
  }
}
