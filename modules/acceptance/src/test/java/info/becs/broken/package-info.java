/// Modules that no one should install: each breaks one rule, and is packed into a WAR of its own by a test.
package info.becs.broken;
