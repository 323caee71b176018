/// A clock that a test sets by hand, put into a module as it ships.
package info.becs.clock;
