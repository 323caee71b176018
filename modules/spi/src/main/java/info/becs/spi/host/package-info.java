/// # Host
/// > Where the web applications of one server meet. For the core and the toolbox; modules use {@link info.becs.spi.Platform}.
///
/// The SPI is loaded once for the whole server, so its one static field, {@link info.becs.spi.host.Switchboard#live()}, is
/// the same for all WARs. Each WAR's toolbox announces its module there and gets a
/// {@link info.becs.spi.host.ModuleHandle}; what the module publishes and listens to hangs on that handle. When the WAR
/// goes, the handle is closed, and nothing holds its class loader any longer: no proxy, no listener, no map.
///
/// - The switchboard decides nothing. Every call goes through {@link info.becs.spi.host.Host#enter}, which is the core's:
///   closed modules refuse there, and calls are timed and counted.
/// - Without a host, that is while the core starts or is exchanged, nothing is open. What came meanwhile is told to the next
///   one.
/// - What a consumer holds is a live stand-in. It looks for its owner at each call, so a module may be exchanged while
///   others keep what they found.
/// - {@code generation()} grows when a page may look different. Caches put it into their keys and need no other signal.
///
/// Safe for many threads. Arriving, starting and leaving take one lock; calls and look-ups take none.
///
/// Not promised to modules: this package changes with the core. Test with `FakeHost` and a `new Switchboard()`.
///
/// @since 1.0
package info.becs.spi.host;
