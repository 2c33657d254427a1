package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people on one gate: one is first, the other is told so by name, and nothing is lost.
class TwoPeopleTest {
  @TempDir Path folder;

  @Test
  void theSecondIsToldWhoWasFirst() throws Refusal {
    try (Country country = Country.settled(folder)) {
      long seen = country.gate(Gate.TRIAL).version();
      country.programme.submit(
          Country.HARBOUR,
          "harbour",
          "core",
          Gate.TRIAL,
          Country.bytes(Country.trial("p1", 0)),
          seen);
      byte[] second = Country.bytes(Country.trial("p2", 3));
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  country.programme.submit(
                      Country.HARBOUR_TOO, "harbour", "core", Gate.TRIAL, second, seen));
      assertEquals(Refusal.CONFLICT, refusal.id());
      assertTrue(
          String.valueOf(refusal.getMessage())
              .startsWith("Li Wei was first, at 2026-03-02T09:00:00Z"));
      assertEquals(1, country.gate(Gate.TRIAL).trials());
      Event last =
          country
              .programme
              .queries()
              .history(Country.HARBOUR, "harbour", "core", Gate.TRIAL, 0, 9)
              .getLast();
      assertEquals("Chen Yu", last.by());
      assertEquals(EventKind.TURNED_AWAY, last.kind());
      assertArrayEquals(
          second,
          country.programme.queries().file(Country.HARBOUR, "harbour", "core", last.file()));
    }
  }

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    int people = 8;
    try (Country country = Country.settled(folder);
        ExecutorService pool = Executors.newFixedThreadPool(people)) {
      for (int round = 0; round < 5; round++) {
        long seen = country.gate(Gate.TRIAL).version();
        CyclicBarrier start = new CyclicBarrier(people);
        List<Callable<String>> calls = new ArrayList<>();
        for (int person = 0; person < people; person++) {
          String name = "Person " + person;
          byte[] file = Country.bytes(Country.trial("r" + round + "p" + person, 0));
          calls.add(() -> {
            start.await();
            try {
              country.programme.submit(
                  Viewer.bank("harbour", name), "harbour", "core", Gate.TRIAL, file, seen);
              return name;
            } catch (Refusal refusal) {
              assertEquals(Refusal.CONFLICT, refusal.id());
              return "";
            }
          });
        }
        List<String> first = new ArrayList<>();
        for (Future<String> result : pool.invokeAll(calls)) {
          if (!result.get().isEmpty()) {
            first.add(result.get());
          }
        }
        assertEquals(List.of(country.gate(Gate.TRIAL).by()), first);
        assertEquals(round + 1, country.gate(Gate.TRIAL).trials());
      }
      assertEquals(
          5L * people,
          country
              .programme
              .queries()
              .history(Country.HARBOUR, "harbour", "core", Gate.TRIAL, 0, 99)
              .size());
    }
  }
}
