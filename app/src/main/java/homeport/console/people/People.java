package homeport.console.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The people who may sign on, in a file below the estate's `.homeport`. The command line may
/// change it while the console runs: who asks gets what the file says now, and changes are made one
/// after the other, across processes.
public final class People {
  private static final int PEOPLE_MAX = 10_000;

  private final Path file;
  private final InstantSource clock;
  private final int iterations;

  private Map<String, Person> known = Map.of();
  private @Nullable FileTime read;

  /// @param state the estate's `.homeport`
  /// @param iterations rounds for new passwords
  public People(Path state, InstantSource clock, int iterations) throws IOException {
    this.file = Files.createDirectories(state.resolve("console")).resolve("people.json");
    this.clock = clock;
    this.iterations = iterations;
  }

  /// Everybody, by name.
  public synchronized List<Person> all() throws PeopleProblem {
    return List.copyOf(current().values());
  }

  /// The person of that name, or null.
  public synchronized @Nullable Person find(String name) throws PeopleProblem {
    return current().get(name);
  }

  private Map<String, Person> current() throws PeopleProblem {
    try {
      FileTime changed = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
      if (changed == null || !changed.equals(read)) {
        known = PeopleFile.read(file);
        read = changed;
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds somebody, with a password for the first sign-on.
  ///
  /// @return the password, which nobody can learn again
  public String add(String name, String shown, List<Duty> duties) throws PeopleProblem {
    String wrong = Person.wrong(name, shown, duties);
    if (wrong != null) {
      throw new PeopleProblem(PeopleProblem.VALUE, wrong);
    }
    String clear = Password.temporary();
    Password password = Password.of(clear, iterations);
    change(people -> {
      if (people.containsKey(name)) {
        throw new PeopleProblem(PeopleProblem.NAME, "`" + name + "` is there already");
      }
      if (people.size() >= PEOPLE_MAX) {
        throw new PeopleProblem(PeopleProblem.VALUE, "there are " + PEOPLE_MAX + " people already");
      }
      people.put(name, new Person(name, shown, duties, password, true, clock.instant()));
    });
    return clear;
  }

  /// Gives somebody a new password for the next sign-on.
  public String renew(String name) throws PeopleProblem {
    String clear = Password.temporary();
    set(name, clear, true);
    return clear;
  }

  /// Sets the password that a person chose.
  public void choose(String name, String clear) throws PeopleProblem {
    if (!Password.fits(clear, name)) {
      throw new PeopleProblem(
          PeopleProblem.VALUE,
          "a password has at least "
              + Password.LENGTH_MIN
              + " characters, five different ones, and not the name in it");
    }
    set(name, clear, false);
  }

  private void set(String name, String clear, boolean temporary) throws PeopleProblem {
    Password password = Password.of(clear, iterations);
    change(people -> people.put(name, in(people, name).with(password, temporary, clock.instant())));
  }

  /// Takes somebody off the list; his sessions end with it.
  public void remove(String name) throws PeopleProblem {
    change(people -> {
      Person gone = in(people, name);
      boolean last =
          gone.is(Duty.Kind.ADMINISTRATOR)
              && people.values().stream().filter(one -> one.is(Duty.Kind.ADMINISTRATOR)).count()
                  == 1;
      if (last) {
        throw new PeopleProblem(
            PeopleProblem.VALUE, "`" + name + "` is the last administrator and stays");
      }
      people.remove(name);
    });
  }

  private static Person in(Map<String, Person> people, String name) throws PeopleProblem {
    Person person = people.get(name);
    if (person == null) {
      throw new PeopleProblem(PeopleProblem.NAME, "there is nobody named `" + name + "`");
    }
    return person;
  }

  /// A change of the list.
  private interface Change {
    void make(Map<String, Person> people) throws PeopleProblem;
  }

  private synchronized void change(Change change) throws PeopleProblem {
    Path lockFile = file.resolveSibling("people.lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assert lock.isValid();
      Map<String, Person> people = new TreeMap<>(PeopleFile.read(file));
      change.make(people);
      PeopleFile.write(file, people.values());
      known = people;
      read = Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
