/**
 * Jest can't `require` an ES module whose import is still under way, and packages in CommonJS
 * (nestjs-cls, @nestjs/typeorm) require Nest: so Nest is imported whole before anything else.
 */
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
