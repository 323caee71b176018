/// # Console
/// > Where staff work; a module brings the screens for what it does.
///
/// A module that has something for staff publishes {@link info.becs.spi.console.Screens}: what its
/// {@link info.becs.spi.console.Screen}s are called, who may use them, and which script of its own WAR draws each.
/// ```java
/// platform.publish(Screens.class, () -> List.of(
///     Screen.of("queue", Text.of("অপেক্ষমাণ", "Queue"), "queue.js").permission("complaints.case.read")));
/// ```
/// - *The script* is an ES module in `src/main/resources/console/`. The toolbox serves it below the module's own address, so it
///   is there exactly while the module is open. It imports from `becs/console`, where the console says what it promises, and its
///   default export is a class that extends `Screen`.
/// - *The address* is the module's own word in the console, and the path below it: no module can take the place of another.
/// - *Comes and goes*: enabled, the screen appears for everybody who may use it within a minute, without a reload; disabled, it is
///   gone.
/// - *Not a lock.* A permission hides a screen from those who could not use it. What protects data is the permission on the
///   resource that the script asks.
/// - *Public API only.* What a screen can do, an API client can.
///
/// Test it with `FakeScreens` for the screens of others; a module's own are seen by opening the console.
///
/// @since 1.0
package info.becs.spi.console;
