/// A module of the tests that sends letters, as any module may.
package info.becs.postoffice;
