/// # Hello
/// > A greeting with an address of its own.
///
/// - **H1** Whoever opens `/hello` is greeted in the language of the address, by name if the setting `hello.guest` says one.
/// - **H2** While the module is enabled, the staff console has a screen that shows what the page says.
///
/// Not here: a table, an API, a permission. `news` shows how those look.
package info.becs.hello;
