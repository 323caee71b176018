/// # People
/// > Who somebody is, for modules that know them by their id only.
///
/// A module keeps a [PersonId][info.becs.spi.people.PersonId] and nothing else of a person; name and language are asked of
/// [People][info.becs.spi.people.People], which the core offers. Who calls is said by the toolbox (`Caller.person`), and
/// what they may as well (`Caller.may`): one function for reading and for everything that is derived from reading. Where
/// somebody is reached, their [Contact][info.becs.spi.people.Contact], is for what they do themselves; letters to them go
/// through the `Mailer`, which finds the address itself. Whoever has no account shows by a code that a number is theirs
/// ([MobileProofs][info.becs.spi.people.MobileProofs]; `FakeMobileProofs` stands in for the core).
///
/// **What somebody may** is said by roles, sets of permissions. A role can be given within a scope that a module declares
/// ([ModuleInfo#scope][info.becs.spi.ModuleInfo#scope]), for instance one category; the module then asks with the scope of
/// the row that it reads, and with that of the row as it will be. Through
/// [ScopeValues][info.becs.spi.people.ScopeValues] it names what there is to choose from; `FakeScopeValues` stands in for it.
///
/// **What is held about somebody** a module tells through [PersonalData][info.becs.spi.people.PersonalData], so that it can be
/// shown, handed over and erased in one step, in one transaction over all modules. A module that is closed meanwhile
/// hears of it by event and does its part later.
///
/// An id outlives its person: after an erasure `find` is empty, and what must be kept refers to an id that means nobody.
/// Names and addresses stand in no event, no log and no address of a page.
///
/// Events of the core: `core.person.invited`, `joined`, `changed`, `disabled`, `enabled`, `handed-over`, `erased`;
/// `core.role.given`, `taken`, `changed`, `removed`. Their subject is the id of the person or the role.
///
/// @since 1.0
package info.becs.spi.people;
