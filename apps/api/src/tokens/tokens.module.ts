import { Module } from '@nestjs/common';
import { TokensController } from './tokens.controller.ts';
import { Tokens } from './tokens.ts';

@Module({ controllers: [TokensController], providers: [Tokens], exports: [Tokens] })
export class TokensModule {}
