/// # Days
/// > One calendar for all who promise something within working days.
///
/// Weekends and holidays are kept by one module, as rules of its own; every other one that tells somebody *within seven working
/// days* asks for the day:
/// ```java
/// LocalDate promised = platform.find(OfficeDays.class)
///     .map(office -> office.after(applied, 7))
///     .orElseGet(() -> weekdays.after(applied, 7));
/// ```
/// - Days are those of Dhaka, and the day from which is counted does not count itself.
/// - The answer is of now: holidays that are added later move it. Who has told a day keeps it.
/// - Nobody may offer it: the module that does can be closed or absent, and a promise is made all the same.
/// - It reads memory and no table, so a page may ask for each of its lines.
///
/// Test it with `FakeOfficeDays`, whose days off are said.
///
/// @since 1.0
package info.becs.spi.days;
