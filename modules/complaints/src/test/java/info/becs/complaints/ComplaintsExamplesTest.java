package info.becs.complaints;

import info.becs.testkit.rules.ExampleRules;

class ComplaintsExamplesTest extends ExampleRules {}
