package io.cuepress.web;

import io.cuepress.http.problem.ProblemDetails;
import io.quarkus.qute.TemplateInstance;

/// An error on a page, for a person.
record ProblemPage(ProblemDetails problem) implements TemplateInstance {}
