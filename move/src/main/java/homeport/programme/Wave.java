package homeport.programme;

import java.time.LocalDate;

/// Systems that move in the same weeks.
///
/// @param order which one it is, from 1
/// @param from first day, `to` the last
public record Wave(String id, int order, String name, LocalDate from, LocalDate to) {}
